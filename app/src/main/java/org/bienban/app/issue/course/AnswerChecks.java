package org.bienban.app.issue.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** What an answer has to hold before it is given. */
final class AnswerChecks {

    private static final int LINE = 200;

    /** Kept texts leave dotted blanks to be filled by hand; members are not to be told dots. */
    private static final String BLANK = "......";

    private AnswerChecks() {}

    /** The answer as it is kept; every fault of its facts at once, each beside its field, otherwise. */
    static AnswerWish checked(AnswerWish wish, LocalDate today) {
        List<Refusal> faults = faults(wish, today);
        if (!faults.isEmpty()) {
            throw new RefusedException(faults);
        }
        return clean(wish);
    }

    /** The answer as far as it is typed, for a look at its letter. */
    static AnswerWish clean(AnswerWish wish) {
        return new AnswerWish(
                wish.kind(),
                CourseText.needed("text", wish.text(), CourseText.ANSWER),
                wish.paper(),
                CourseText.optional("number", wish.number(), LINE),
                wish.signedOn(),
                CourseText.optional("signer", wish.signer(), LINE),
                wish.households(),
                wish.kind() == GivenAnswer.Kind.ROADMAP ? wish.roadmapOn() : null,
                wish.letter().checked());
    }

    private static List<Refusal> faults(AnswerWish wish, LocalDate today) {
        List<Refusal> faults = new ArrayList<>();
        if (wish.kind() == GivenAnswer.Kind.EXPLANATION) {
            faults.add(Refusal.at("kind", "issue.refusal.choice"));
        }
        if (wish.kind() == GivenAnswer.Kind.PARTIAL && wish.households() <= 0) {
            faults.add(Refusal.at("partHouseholds", "issue.refusal.part"));
        }
        if (wish.text().contains(BLANK)) {
            faults.add(Refusal.at("text", "issue.refusal.blank"));
        }
        if (isAfter(wish.signedOn(), today)) {
            faults.add(Refusal.at("signedOn", "issue.refusal.future"));
        }
        if (wish.kind() == GivenAnswer.Kind.ROADMAP && !isAfter(wish.roadmapOn(), today)) {
            faults.add(Refusal.at("roadmapOn", "issue.refusal.roadmap"));
        }
        faults.addAll(paperFaults(wish));
        return faults;
    }

    private static List<Refusal> paperFaults(AnswerWish wish) {
        List<Refusal> faults = new ArrayList<>();
        if (wish.paper() == GivenAnswer.Paper.ORAL) {
            if (!wish.number().isBlank()) {
                faults.add(Refusal.at("onPaper", "issue.refusal.oral"));
            }
            return faults;
        }
        if (wish.number().isBlank()) {
            faults.add(Refusal.at("number", "issue.refusal.paper"));
        }
        if (wish.signedOn() == null) {
            faults.add(Refusal.at("signedOn", "issue.refusal.paper"));
        }
        if (wish.paper() == GivenAnswer.Paper.LETTER && wish.signer().isBlank()) {
            faults.add(Refusal.at("signer", "issue.refusal.paper"));
        }
        return faults;
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today);
    }
}
