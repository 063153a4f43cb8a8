package org.bienban.app.register.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.IssueFacts;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.register.CategoryTrees;
import org.bienban.templates.document.DocumentLanguage;
import org.bienban.templates.document.IssueRegisterDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the register, as one person may see it, into the words of the printed form. */
@Component
class PrintedRegister {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Units units;
    private final CategoryTrees categories;
    private final MessageSource messages;
    private final Clock clock;

    PrintedRegister(Units units, CategoryTrees categories, MessageSource messages, Clock clock) {
        this.units = units;
        this.categories = categories;
        this.messages = messages;
        this.clock = clock;
    }

    /** The lines under the head of the unit the person works for. */
    IssueRegisterDocument of(List<RowView> rows, Actor actor, Locale locale) {
        Optional<Unit> issuer = Stream.concat(actor.posts().stream().map(Post::unitId), actor.memberCells().stream())
                .flatMap(unit -> units.find(unit, actor.on()).stream())
                .findFirst();
        Map<String, String> labels = categories.on(actor.on()).labels(locale);
        return new IssueRegisterDocument(
                DocumentLanguage.of(locale.getLanguage()),
                issuer.map(Unit::parentId)
                        .flatMap(parent -> units.find(parent, actor.on()))
                        .map(Unit::headName)
                        .orElse(""),
                issuer.map(Unit::headName).orElseGet(actor::displayName),
                text("register.print.subject", locale, DAY.format(LocalDate.now(clock)), String.valueOf(rows.size())),
                Stream.of(
                                "register.column.code",
                                "register.print.raised",
                                "register.print.matter",
                                "issue.field.category",
                                "issue.field.households",
                                "issue.holder",
                                "register.print.standing",
                                "register.print.due")
                        .map(key -> text(key, locale))
                        .toList(),
                rows.stream().map(row -> line(row, labels, locale)).toList(),
                clock.instant());
    }

    private List<String> line(RowView row, Map<String, String> labels, Locale locale) {
        IssueFacts facts = row.issue().facts();
        return List.of(
                row.issue().code()
                        + (row.issue().timesRaised() > 1 ? " ×" + row.issue().timesRaised() : ""),
                DAY.format(row.issue().raisedOn()) + ", " + row.issue().originName(),
                Stream.of(facts.statement(), facts.asked(), facts.place())
                        .filter(text -> !text.isEmpty())
                        .reduce((one, other) -> one + ". " + other)
                        .orElse(""),
                labels.getOrDefault(facts.categoryCode(), ""),
                facts.households() == 0 ? "" : String.valueOf(facts.households()),
                row.body().isEmpty() ? row.holder() : row.holder() + "; " + row.body(),
                standing(row, locale),
                day(row.due()));
    }

    private String standing(RowView row, Locale locale) {
        return row.phase() == null
                ? text("issue.state." + row.issue().state(), locale)
                : text("issue.phase." + row.phase(), locale) + ", " + day(row.since());
    }

    private String day(@Nullable Instant moment) {
        return moment == null ? "" : DAY.format(LocalDate.ofInstant(moment, clock.getZone()));
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
