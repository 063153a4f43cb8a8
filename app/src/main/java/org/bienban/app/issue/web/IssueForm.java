package org.bienban.app.issue.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.bienban.app.issue.IssueFacts;
import org.bienban.app.issue.IssueVoices;
import org.bienban.app.issue.Urgency;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.workflows.IssueNature;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it was typed; every field is text, so that what does not fit comes back as it was.
 *
 * @param revision the revision the person had before them; 0 or absent for a new issue
 * @param cell the cell of a new issue
 * @param raisedOn the day a new issue was raised
 */
record IssueForm(
        @Nullable Long revision,
        @Nullable String cell,
        @Nullable String raisedOn,
        @Nullable String nature,
        @Nullable String category,
        @Nullable String urgency,
        @Nullable String statement,
        @Nullable String asked,
        @Nullable String receiver,
        @Nullable String place,
        @Nullable String mapSheet,
        @Nullable String plots,
        @Nullable String area,
        @Nullable String households,
        @Nullable String project,
        @Nullable String since,
        @Nullable String doneSoFar,
        @Nullable String earlierReplies,
        @Nullable String basis,
        @Nullable String speaker,
        @Nullable String vote,
        @Nullable String supervisor) {

    static IssueForm empty(LocalDate today) {
        return saying(null, today);
    }

    /** A new sheet that says these words and nothing else yet. */
    static IssueForm saying(@Nullable String words, LocalDate today) {
        return new IssueForm(
                0L,
                null,
                today.toString(),
                IssueNature.PROPOSAL.name(),
                null,
                Urgency.NORMAL.name(),
                words,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static IssueForm of(IssueFacts facts, long revision) {
        return new IssueForm(
                revision,
                null,
                null,
                facts.nature().name(),
                facts.categoryCode(),
                facts.urgency().name(),
                facts.statement(),
                facts.asked(),
                facts.receiver(),
                facts.place(),
                facts.mapSheet(),
                facts.plots(),
                facts.area(),
                facts.households() == 0 ? "" : Integer.toString(facts.households()),
                facts.project(),
                facts.since(),
                facts.doneSoFar(),
                facts.earlierReplies(),
                facts.basis(),
                facts.voices().speaker(),
                facts.voices().vote(),
                facts.voices().supervisor());
    }

    /** The facts; refuses what is no number or no choice. */
    IssueFacts facts() {
        return new IssueFacts(
                choice(IssueNature.class, nature, "nature"),
                SheetText.line(category),
                choice(Urgency.class, urgency, "urgency"),
                SheetText.prose(statement, "statement"),
                SheetText.prose(asked, "asked"),
                SheetText.line(receiver),
                SheetText.line(place),
                SheetText.line(mapSheet),
                SheetText.line(plots),
                SheetText.line(area),
                number(),
                SheetText.line(project),
                SheetText.line(since),
                SheetText.prose(doneSoFar, "doneSoFar"),
                SheetText.prose(earlierReplies, "earlierReplies"),
                SheetText.prose(basis, "basis"),
                new IssueVoices(
                        SheetText.line(speaker),
                        SheetText.prose(vote, "vote"),
                        SheetText.prose(supervisor, "supervisor")));
    }

    long known() {
        return revision == null ? 0 : revision;
    }

    UUID cellId() {
        try {
            return UUID.fromString(SheetText.line(cell));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.at("cell", "issue.refusal.cell"));
        }
    }

    LocalDate day() {
        try {
            return LocalDate.parse(SheetText.line(raisedOn));
        } catch (DateTimeException e) {
            throw new RefusedException(Refusal.at("raisedOn", "issue.refusal.day"));
        }
    }

    private int number() {
        String typed = SheetText.line(households);
        if (typed.isEmpty()) {
            return 0;
        }
        if (!typed.matches("\\d{1,6}")) {
            throw new RefusedException(Refusal.at("households", "issue.refusal.households"));
        }
        return Integer.parseInt(typed);
    }

    private static <E extends Enum<E>> E choice(Class<E> type, @Nullable String typed, String field) {
        try {
            return Enum.valueOf(type, SheetText.line(typed));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.at(field, "issue.refusal.choice"));
        }
    }
}
