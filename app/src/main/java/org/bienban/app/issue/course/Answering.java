package org.bienban.app.issue.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Capacity;
import org.bienban.app.issue.IssueGroups;
import org.bienban.app.issue.IssueMove;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
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

    private static final int LINE = 200;

    private final StepInHand hand;
    private final CourseTable courses;
    private final IssueGroups groups;
    private final AnswerTable answers;
    private final TellingTable tellings;
    private final IssueEscalationProcess process;
    private final Clock clock;

    Answering(
            StepInHand hand,
            CourseTable courses,
            IssueGroups groups,
            AnswerTable answers,
            TellingTable tellings,
            IssueEscalationProcess process,
            Clock clock) {
        this.hand = hand;
        this.courses = courses;
        this.groups = groups;
        this.answers = answers;
        this.tellings = tellings;
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
        StepInHand.Step step = hand.take(actor, id, Phase.ANSWER);
        GivenAnswer answer = checked(step, wish);
        hand.go(id, () -> process.answer(id, actor.personId(), toldToTheEngine(answer)));
        boolean isPlan = answer.kind() == GivenAnswer.Kind.ROADMAP;
        courses.stands(id, isPlan ? Phase.ROADMAP : Phase.TELL, step.at(), answer.roadmapOn());
        keep(step, answer);
        return answer.id();
    }

    /** The committee itself explains; the way was chosen already. */
    void explained(StepInHand.Step step, String text) {
        courses.stands(step.id(), Phase.TELL, step.at(), null);
        keep(step, answer(step, GivenAnswer.Kind.EXPLANATION, null, text, new Paper("", null, ""), 0, null));
    }

    private void keep(StepInHand.Step step, GivenAnswer answer) {
        answers.insert(answer);
        tellings.open(answer);
        hand.record(step, step.move(kind(answer.kind()), answer.text()));
    }

    private GivenAnswer checked(StepInHand.Step step, AnswerWish wish) {
        List<Refusal> faults = new ArrayList<>();
        if (wish.kind() == GivenAnswer.Kind.EXPLANATION) {
            faults.add(Refusal.at("kind", "issue.refusal.choice"));
        }
        if (wish.kind() == GivenAnswer.Kind.PARTIAL && wish.households() <= 0) {
            faults.add(Refusal.at("partHouseholds", "issue.refusal.part"));
        }
        if (wish.signedOn() != null && wish.signedOn().isAfter(step.actor().on())) {
            faults.add(Refusal.at("signedOn", "issue.refusal.future"));
        }
        boolean isPlan = wish.kind() == GivenAnswer.Kind.ROADMAP;
        if (isPlan
                && (wish.roadmapOn() == null
                        || !wish.roadmapOn().isAfter(step.actor().on()))) {
            faults.add(Refusal.at("roadmapOn", "issue.refusal.roadmap"));
        }
        if (!faults.isEmpty()) {
            throw new RefusedException(faults);
        }
        String text = CourseText.needed("text", wish.text(), CourseText.ANSWER);
        Paper paper = new Paper(
                CourseText.optional("number", wish.number(), LINE),
                wish.signedOn(),
                CourseText.optional("signer", wish.signer(), LINE));
        return answer(
                step,
                wish.kind(),
                bodyAnswering(step),
                text,
                paper,
                wish.households(),
                isPlan ? wish.roadmapOn() : null);
    }

    /** The document an answer stands in. */
    private record Paper(String number, @Nullable LocalDate signedOn, String signer) {}

    private static GivenAnswer answer(
            StepInHand.Step step,
            GivenAnswer.Kind kind,
            @Nullable UUID body,
            String text,
            Paper paper,
            int households,
            @Nullable LocalDate roadmapOn) {
        return new GivenAnswer(
                UUID.randomUUID(),
                step.id(),
                kind,
                step.course().level(),
                step.course().holderId(),
                body,
                text,
                paper.number(),
                paper.signedOn(),
                paper.signer(),
                households,
                roadmapOn,
                step.actor().personId(),
                step.behalf(),
                step.at());
    }

    /** The body, if one of its officers answers; the office of the unit holding the issue may step in by itself. */
    private @Nullable UUID bodyAnswering(StepInHand.Step step) {
        UUID body = step.course().bodyId();
        if (body == null) {
            return null;
        }
        String group = new IssueRoute.Answer(body).group();
        return groups.meeting(step.actor(), Set.of(group))
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
