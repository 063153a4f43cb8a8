package org.bienban.app.issue.course;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Capacity;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueGroups;
import org.bienban.app.issue.IssueMove;
import org.bienban.app.rules.WorkingCalendar;
import org.bienban.workflows.IssueAnswer;
import org.bienban.workflows.IssueEscalationProcess;
import org.bienban.workflows.IssueProgress.Phase;
import org.bienban.workflows.IssueRoute;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bodies answer issues; the answer goes down to every cell that raised the matter. */
@Service
public class Answering {

    private final StepInHand hand;
    private final CourseTable courses;
    private final IssueGroups groups;
    private final AnswerTable answers;
    private final TellingTable tellings;
    private final Letters letters;
    private final IssueEscalationProcess process;
    private final Clock clock;

    Answering(
            StepInHand hand,
            CourseTable courses,
            IssueGroups groups,
            AnswerTable answers,
            TellingTable tellings,
            Letters letters,
            IssueEscalationProcess process,
            Clock clock) {
        this.hand = hand;
        this.courses = courses;
        this.groups = groups;
        this.answers = answers;
        this.tellings = tellings;
        this.letters = letters;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Answers.
     *
     * @return id of the answer
     */
    @Transactional
    public UUID answer(Actor actor, UUID id, AnswerWish wish) {
        hand.turn(actor, id, Phase.ANSWER);
        AnswerWish checked = AnswerChecks.checked(wish, actor.on());
        StepInHand.Step step = hand.take(actor, id, Phase.ANSWER);
        GivenAnswer answer = given(step, bodyAnswering(actor, step.course()), checked);
        hand.go(id, () -> process.answer(id, actor.personId(), toldToTheEngine(answer)));
        boolean isPlan = answer.kind() == GivenAnswer.Kind.ROADMAP;
        courses.stands(id, isPlan ? Phase.ROADMAP : Phase.TELL, step.at(), answer.roadmapOn());
        keep(step, answer);
        if (answer.paper() == GivenAnswer.Paper.LETTER) {
            letters.write(step.issue(), answer, checked.letter());
        }
        return answer.id();
    }

    /** The letter of an answer as far as it is typed, marked as a draft; for whoever is to answer. */
    @Transactional(readOnly = true)
    public byte[] preview(Actor actor, UUID id, AnswerWish wish) {
        StepInHand.Step step = hand.turn(actor, id, Phase.ANSWER);
        AnswerWish typed = AnswerChecks.clean(wish);
        return letters.sketch(step.issue(), given(step, bodyAnswering(actor, step.course()), typed), typed.letter());
    }

    /** How the letter of an answer of the person is usually laid out. */
    public LetterWish usualLetter(Actor actor, Issue issue, IssueCourse course) {
        return letters.usual(issue, course.holderId(), bodyAnswering(actor, course));
    }

    /** The committee itself explains; the way was chosen already. */
    void explained(StepInHand.Step step, String text) {
        courses.stands(step.id(), Phase.TELL, step.at(), null);
        AnswerWish wish = new AnswerWish(GivenAnswer.Kind.EXPLANATION, text, "", null, "", 0, null);
        keep(step, given(step, null, wish));
    }

    private void keep(StepInHand.Step step, GivenAnswer answer) {
        answers.insert(answer);
        tellings.open(answer);
        hand.record(step, step.move(kind(answer.kind()), answer.text()));
    }

    private GivenAnswer given(StepInHand.Step step, @Nullable UUID body, AnswerWish wish) {
        return new GivenAnswer(
                UUID.randomUUID(),
                step.id(),
                wish.kind(),
                step.course().level(),
                step.course().holderId(),
                body,
                wish.text(),
                wish.paper(),
                wish.number(),
                wish.signedOn(),
                wish.signer(),
                wish.households(),
                wish.roadmapOn(),
                step.actor().personId(),
                step.behalf(),
                step.at());
    }

    /** The body, if one of its officers answers; the office of the unit holding the issue may step in by itself. */
    private @Nullable UUID bodyAnswering(Actor actor, IssueCourse course) {
        UUID body = course.bodyId();
        if (body == null) {
            return null;
        }
        String group = new IssueRoute.Answer(body).group();
        return groups.meeting(actor, Set.of(group))
                .map(Capacity::personId)
                .map(any -> body)
                .orElse(null);
    }

    private IssueAnswer toldToTheEngine(GivenAnswer answer) {
        return switch (answer.kind()) {
            case PARTIAL -> new IssueAnswer.Partial();
            case ROADMAP ->
                new IssueAnswer.Roadmap(Objects.requireNonNull(answer.roadmapOn())
                        .atTime(WorkingCalendar.START_OF_DAY)
                        .atZone(clock.getZone())
                        .toInstant());
            case FULL, EXPLANATION -> new IssueAnswer.Full();
        };
    }

    private static IssueMove.Kind kind(GivenAnswer.Kind kind) {
        return switch (kind) {
            case FULL -> IssueMove.Kind.ANSWERED;
            case PARTIAL -> IssueMove.Kind.ANSWERED_IN_PART;
            case ROADMAP -> IssueMove.Kind.PLANNED;
            case EXPLANATION -> IssueMove.Kind.EXPLAINED;
        };
    }
}
