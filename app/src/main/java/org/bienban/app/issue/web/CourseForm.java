package org.bienban.app.issue.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.bienban.app.issue.course.AnswerWish;
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.issue.course.LetterWish;
import org.bienban.app.issue.course.Way;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.workflows.IssueRoute;
import org.jspecify.annotations.Nullable;

/** A step of an issue as it was typed; every field is text, so that what does not fit comes back as it was. */
record CourseForm(
        @Nullable String way,
        @Nullable String body,
        @Nullable String note,
        @Nullable String text,
        @Nullable String kind,
        @Nullable String onPaper,
        @Nullable String number,
        @Nullable String signedOn,
        @Nullable String signer,
        @Nullable String capacity,
        @Nullable String letterPlace,
        @Nullable String letterSummary,
        @Nullable String copies,
        @Nullable String partHouseholds,
        @Nullable String roadmapOn,
        @Nullable String person,
        @Nullable String progress,
        @Nullable String recallReason,
        @Nullable String reassignReason,
        @Nullable String minutes,
        @Nullable String outcome,
        @Nullable String said) {

    Way way(String chosen) {
        return switch (choice(IssueRoute.Kind.class, chosen, "way")) {
            case ANSWER -> new Way.ToBody(id(body, "body"), text(note));
            case HAND_UP -> new Way.Up(text(note));
            case SUPPLEMENT -> new Way.Ask(text(note));
            case EXPLAIN -> new Way.Explain(text(note));
            case TRANSFER -> new Way.Transfer(text(note));
        };
    }

    AnswerWish answer() {
        return new AnswerWish(
                choice(GivenAnswer.Kind.class, text(kind), "kind"),
                text(text),
                paper(),
                text(number),
                day(signedOn, "signedOn"),
                text(signer),
                number(partHouseholds),
                day(roadmapOn, "roadmapOn"),
                new LetterWish(text(letterSummary), text(letterPlace), text(capacity), text(copies)));
    }

    /** Programs that say nothing of it give a number or none. */
    private GivenAnswer.Paper paper() {
        if (text(onPaper).isBlank()) {
            return text(number).isBlank() ? GivenAnswer.Paper.ORAL : GivenAnswer.Paper.ELSEWHERE;
        }
        return choice(GivenAnswer.Paper.class, text(onPaper), "onPaper");
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    static UUID id(@Nullable String typed, String field) {
        try {
            return UUID.fromString(text(typed).strip());
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.at(field, "issue.refusal.choice"));
        }
    }

    static <E extends Enum<E>> E choice(Class<E> type, String typed, String field) {
        try {
            return Enum.valueOf(type, typed.strip());
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.at(field, "issue.refusal.choice"));
        }
    }

    private static @Nullable LocalDate day(@Nullable String typed, String field) {
        try {
            return text(typed).isBlank() ? null : LocalDate.parse(text(typed).strip());
        } catch (DateTimeException e) {
            throw new RefusedException(Refusal.at(field, "issue.refusal.day"));
        }
    }

    private static int number(@Nullable String typed) {
        String written = text(typed).strip();
        if (written.isEmpty()) {
            return 0;
        }
        if (!written.matches("\\d{1,6}")) {
            throw new RefusedException(Refusal.at("partHouseholds", "issue.refusal.households"));
        }
        return Integer.parseInt(written);
    }
}
