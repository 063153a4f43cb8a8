package org.bienban.app.issue.paper;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.annex.AnswerHouseholds;
import org.bienban.app.issue.course.AnswerWish;
import org.bienban.app.issue.course.Answering;
import org.bienban.app.issue.course.CourseRights;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.GivenAnswer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers an issue with papers, for households named in its annex: all of it is there, or nothing. */
@Service
public class AnsweringWhole {

    /** Field of the form. */
    public static final String FIELD = "answerFiles";

    private final Issues issues;
    private final Courses courses;
    private final CourseRights rights;
    private final Answering answering;
    private final PaperChecks checks;
    private final PaperKeeping keeping;
    private final AnswerHouseholds households;
    private final TransactionTemplate transaction;

    AnsweringWhole(
            Issues issues,
            Courses courses,
            CourseRights rights,
            Answering answering,
            PaperChecks checks,
            PaperKeeping keeping,
            AnswerHouseholds households,
            TransactionTemplate transaction) {
        this.issues = issues;
        this.courses = courses;
        this.rights = rights;
        this.answering = answering;
        this.checks = checks;
        this.keeping = keeping;
        this.households = households;
        this.transaction = transaction;
    }

    /**
     * Answers as {@link Answering#answer}. The files are looked into before anything is locked, and only for somebody
     * whose turn it is.
     *
     * @param named households of the annex a partial answer settles; with any named, they are its number
     * @return id of the answer
     */
    public UUID answer(Actor actor, UUID id, AnswerWish wish, List<UploadedPaper> uploads, Set<UUID> named) {
        if (uploads.isEmpty() && named.isEmpty()) {
            return answering.answer(actor, id, wish);
        }
        Issue issue = issues.visible(id, actor);
        courses.find(id).ifPresent(course -> rights.requireAnswering(actor, issue, course));
        List<CheckedPaper> papers = checks.check(uploads, FIELD);
        return transaction.execute(status -> {
            AnswerWish counted = households.counted(actor, id, wish, named);
            UUID given = answering.answer(actor, id, counted);
            households.settle(given, counted, named);
            GivenAnswer answer = courses.answers(id).stream()
                    .filter(one -> one.id().equals(given))
                    .findFirst()
                    .orElseThrow();
            keeping.keep(
                    papers,
                    new PaperKeeping.Place(id, given, "", answer.personId(), answer.onBehalfOf(), answer.at()),
                    FIELD);
            return given;
        });
    }
}
