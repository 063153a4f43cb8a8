package org.bienban.app.access.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.bienban.app.refusal.RefusedException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Refusals as sentences by form field, as the form parts of the pages show them. */
@Component
class Problems {

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    Map<String, String> of(RefusedException refused, Locale locale) {
        Map<String, String> problems = new LinkedHashMap<>();
        refused.refusals()
                .forEach(refusal -> problems.put(
                        refusal.field() == null ? "form" : refusal.field(),
                        messages.getMessage(refusal.code(), refusal.arguments().toArray(), locale)));
        return problems;
    }

    String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
