package org.bienban.app.timeline.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Durations in words: the two largest units say enough. */
@Component
class WaitingWords {

    private final MessageSource messages;

    WaitingWords(MessageSource messages) {
        this.messages = messages;
    }

    In in(Locale locale) {
        return new In(messages, locale);
    }

    /** The words in one language, as the page calls them. */
    record In(MessageSource messages, Locale locale) {

        /** For example "2 days 3 hours", "less than a minute". */
        public String of(Duration waited) {
            long minutes = waited.toMinutes();
            List<String> parts = new ArrayList<>();
            add(parts, "days", minutes / 1440);
            add(parts, "hours", minutes / 60 % 24);
            if (minutes < 1440) {
                add(parts, "minutes", minutes % 60);
            }
            return parts.isEmpty() ? messages.getMessage("timeline.moment", null, locale) : String.join(" ", parts);
        }

        /** For example "1 working day". */
        public String workingDays(int days) {
            return count("workingDays", days);
        }

        private void add(List<String> parts, String unit, long count) {
            if (count > 0) {
                parts.add(count(unit, count));
            }
        }

        /** The count chooses the form of the word and is written in the digits all three languages use here. */
        private String count(String unit, long count) {
            return messages.getMessage("timeline." + unit, new Object[] {count, String.valueOf(count)}, locale);
        }
    }
}
