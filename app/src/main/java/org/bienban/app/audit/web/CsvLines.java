package org.bienban.app.audit.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.audit.AuditQuestion;
import org.bienban.app.audit.AuditReading;
import org.bienban.app.audit.ChainCheck;
import org.bienban.app.audit.EntryView;
import org.bienban.templates.csv.CsvLine;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The audit trail as lines of a table for spreadsheets. */
@Component
class CsvLines {

    private static final List<String> COLUMNS = List.of(
            "position",
            "at",
            "actor",
            "behalf",
            "action",
            "kind",
            "object",
            "id",
            "changed",
            "channel",
            "token",
            "address",
            "hash");

    private final MessageSource messages;
    private final Clock clock;

    CsvLines(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Who made it when, with what filter, how the chain stood, and the names of the columns. */
    String head(Actor actor, AuditQuestion question, AuditReading.CheckReport report, Locale locale) {
        StringBuilder head = new StringBuilder(CsvLine.MARK);
        line(head, text("audit.title", locale), exact(clock.instant()), actor.displayName());
        filter(head, "person", question.person(), locale);
        filter(head, "kind", question.kind(), locale);
        filter(head, "object", question.object(), locale);
        filter(head, "action", question.action(), locale);
        filter(head, "from", question.from(), locale);
        filter(head, "to", question.to(), locale);
        line(head, text("audit.filter.list", locale), text("audit.list." + AuditAddress.list(question), locale));
        ChainCheck last = report.last();
        if (last != null) {
            String result = text(last.intact() ? "audit.check.intact" : "audit.check.broken", locale);
            line(head, result, exact(last.endedAt()), last.intact() ? last.headHash() : "");
        }
        line(
                head,
                COLUMNS.stream()
                        .map(name -> text("audit.column." + name, locale))
                        .toArray(String[]::new));
        return head.toString();
    }

    String of(List<EntryView> entries) {
        StringBuilder lines = new StringBuilder();
        for (EntryView entry : entries) {
            line(
                    lines,
                    entry.position() == null ? "" : String.valueOf(entry.position()),
                    exact(entry.at()),
                    entry.actor(),
                    entry.onBehalfOf(),
                    entry.action(),
                    entry.kind(),
                    entry.object(),
                    entry.history(),
                    changed(entry),
                    entry.channel(),
                    entry.token(),
                    entry.address(),
                    entry.hash());
        }
        return lines.toString();
    }

    private static String changed(EntryView entry) {
        return entry.facts().stream()
                .map(fact -> fact.what() + ": "
                        + Stream.of(fact.before(), fact.after())
                                .filter(side -> !side.isEmpty())
                                .collect(Collectors.joining(" → ")))
                .collect(Collectors.joining("; "));
    }

    private void filter(StringBuilder head, String name, String value, Locale locale) {
        if (!value.isEmpty()) {
            line(head, text("audit.filter." + name, locale), value);
        }
    }

    private static void line(StringBuilder to, @Nullable String... cells) {
        to.append(CsvLine.of(cells));
    }

    private String exact(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.atZone(clock.getZone()).toOffsetDateTime());
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
