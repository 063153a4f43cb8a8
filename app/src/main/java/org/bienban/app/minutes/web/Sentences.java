package org.bienban.app.minutes.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bienban.app.minutes.Finding;
import org.bienban.app.refusal.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Refusals and findings as sentences in the reader's language. */
@Component("minutesSentences")
class Sentences {

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** By field, for the summary and the fields of a form. */
    Map<String, String> problems(List<Refusal> refusals, Locale locale) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Refusal refusal : refusals) {
            String field = refusal.field() == null ? "" : refusal.field();
            problems.merge(
                    field,
                    of(refusal.code(), locale, refusal.arguments().toArray()),
                    (one, other) -> one + " " + other);
        }
        return problems;
    }

    FoundView found(Finding finding, Locale locale) {
        return new FoundView(
                finding.isBlocking(),
                finding.section(),
                finding.field(),
                of(finding.messageKey(), locale, finding.arguments().toArray()));
    }

    /** A finding as the page shows it. */
    record FoundView(boolean blocking, String section, String field, String text) {}
}
