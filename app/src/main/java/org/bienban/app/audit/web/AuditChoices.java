package org.bienban.app.audit.web;

import java.util.List;
import java.util.Locale;
import org.bienban.app.audit.AuditReading;
import org.bienban.templates.page.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What can be chosen in the filter. */
@Component
class AuditChoices {

    private final MessageSource messages;

    AuditChoices(MessageSource messages) {
        this.messages = messages;
    }

    List<Choice> kinds(Locale locale) {
        return AuditReading.kinds().stream()
                .map(kind -> new Choice(kind, messages.getMessage("audit.kind." + kind, null, locale)))
                .toList();
    }
}
