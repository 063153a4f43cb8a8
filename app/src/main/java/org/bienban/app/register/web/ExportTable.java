package org.bienban.app.register.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The register as a table for spreadsheets: what stands in which column, as texts, numbers and days. */
@Component
class ExportTable {

    private final MessageSource messages;
    private final Clock clock;

    ExportTable(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The names of the columns. */
    List<String> heads(Locale locale) {
        return Stream.of(
                        "register.column.code",
                        "issue.field.origin",
                        "issue.field.category",
                        "issue.field.nature",
                        "issue.field.urgency",
                        "issue.field.statement",
                        "issue.field.asked",
                        "issue.field.receiver",
                        "issue.field.place",
                        "issue.field.households",
                        "issue.field.firstRaised",
                        "issue.field.lastRaised",
                        "register.column.times",
                        "issue.standing",
                        "register.level",
                        "issue.holder",
                        "issue.body",
                        "issue.waitingSince",
                        "common.due",
                        "common.overdue",
                        "register.column.reopened",
                        "register.unreadHere")
                .map(key -> text(key, locale))
                .toList();
    }

    /** The cells of a line; a cell without anything is null. */
    List<@Nullable Object> cells(RowView row, Map<String, String> labels, Locale locale) {
        Issue issue = row.issue();
        IssueFacts facts = issue.facts();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(issue.code());
        cells.add(issue.originName());
        cells.add(labels.getOrDefault(facts.categoryCode(), facts.categoryCode()));
        cells.add(text("issue.nature." + facts.nature(), locale));
        cells.add(text("issue.urgency." + facts.urgency(), locale));
        cells.add(facts.statement());
        cells.add(facts.asked());
        cells.add(facts.receiver());
        cells.add(facts.place());
        cells.add(facts.households() == 0 ? null : facts.households());
        cells.add(issue.raisedOn());
        cells.add(issue.lastRaisedOn());
        cells.add(issue.timesRaised());
        stands(row, cells, locale);
        return cells;
    }

    private void stands(RowView row, List<@Nullable Object> cells, Locale locale) {
        cells.add(
                row.phase() == null
                        ? text("issue.state." + row.issue().state(), locale)
                        : text("issue.phase." + row.phase(), locale));
        cells.add(row.level());
        cells.add(row.holder());
        cells.add(row.body());
        cells.add(day(row.since()));
        cells.add(day(row.due()));
        cells.add(yes(row.overdue(), locale));
        cells.add(row.reopened());
        cells.add(yes(row.unread(), locale));
    }

    private @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
    }

    private String yes(boolean is, Locale locale) {
        return is ? text("register.column.yes", locale) : "";
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
