package org.bienban.app.search;

import java.time.YearMonth;
import java.util.Locale;
import org.bienban.app.minutes.MinutesSummary;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The title under which minutes are found, in the language they are written in. */
@Component
class MinutesTitles {

    private final MessageSource messages;

    MinutesTitles(MessageSource messages) {
        this.messages = messages;
    }

    String of(MinutesSummary minutes) {
        if (!minutes.title().isBlank()) {
            return minutes.title();
        }
        String kind = minutes.kind() == null ? "REGULAR" : minutes.kind().name();
        YearMonth month = minutes.month();
        String shown = month == null ? "" : month.getMonthValue() + "/" + month.getYear();
        return messages.getMessage(
                "search.title." + kind, new Object[] {shown}, Locale.forLanguageTag(minutes.language()));
    }
}
