package org.bienban.app.issue.course;

import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.IssueMove;
import org.bienban.app.issue.IssueStanding;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.workflows.IssueEscalationProcess;
import org.bienban.workflows.IssueLevels;
import org.bienban.workflows.IssueNature;
import org.bienban.workflows.IssueProgress.Phase;
import org.bienban.workflows.IssueRoute;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The committee of the unit holding an issue decides which way it goes; the decision table only proposes. */
@Service
public class Classifying {

    private final StepInHand hand;
    private final CourseTable courses;
    private final AnsweringBodies bodies;
    private final Answering answering;
    private final IssueEscalationProcess process;
    private final IssueLevels levels;
    private final IssueStanding standing;

    Classifying(
            StepInHand hand,
            CourseTable courses,
            AnsweringBodies bodies,
            Answering answering,
            IssueEscalationProcess process,
            IssueLevels levels,
            IssueStanding standing) {
        this.hand = hand;
        this.courses = courses;
        this.bodies = bodies;
        this.answering = answering;
        this.process = process;
        this.levels = levels;
        this.standing = standing;
    }

    /** Sends the issue the way decided. */
    @Transactional
    public void classify(Actor actor, UUID id, Way way) {
        requireOpen(hand.turn(actor, id, Phase.CLASSIFY), way);
        StepInHand.Step step = hand.take(actor, id, Phase.CLASSIFY);
        switch (way) {
            case Way.ToBody body -> toBody(step, body);
            case Way.Up up -> up(step, up);
            case Way.Ask ask -> ask(step, ask);
            case Way.Explain explain -> explain(step, explain);
            case Way.Transfer transfer -> transfer(step, transfer);
        }
    }

    /** Whether the way is open to this issue where it is held. */
    private void requireOpen(StepInHand.Step step, Way way) {
        switch (way) {
            case Way.ToBody body -> bodies.require(body.bodyId(), step);
            case Way.Up up -> above(step);
            case Way.Transfer transfer -> requireComplaint(step.issue().facts().nature());
            case Way.Ask ask -> {}
            case Way.Explain explain -> {}
        }
    }

    private UUID above(StepInHand.Step step) {
        return levels.above(step.course().holderId())
                .orElseThrow(() -> new RefusedException(Refusal.at("way", "issue.refusal.top")));
    }

    private static void requireComplaint(IssueNature nature) {
        if (nature == IssueNature.PROPOSAL || nature == IssueNature.FEEDBACK) {
            throw new RefusedException(Refusal.at("way", "issue.refusal.noComplaint"));
        }
    }

    private void toBody(StepInHand.Step step, Way.ToBody way) {
        String note = CourseText.optional("note", way.note(), CourseText.NOTE);
        courses.charge(step.id(), way.bodyId());
        go(step, new IssueRoute.Answer(way.bodyId()));
        standing.chargedTo(step.id(), way.bodyId());
        hand.record(step, step.move(IssueMove.Kind.ASSIGNED, note).to(way.bodyId()));
    }

    private void up(StepInHand.Step step, Way.Up way) {
        String note = CourseText.optional("note", way.note(), CourseText.NOTE);
        UUID above = above(step);
        go(step, new IssueRoute.HandUp());
        hand.record(step, step.move(IssueMove.Kind.HANDED_UP, note).to(above));
    }

    private void ask(StepInHand.Step step, Way.Ask way) {
        String question = CourseText.needed("note", way.question(), CourseText.NOTE);
        go(step, new IssueRoute.Supplement(question));
        hand.record(step, step.move(IssueMove.Kind.ASKED, question));
    }

    private void explain(StepInHand.Step step, Way.Explain way) {
        String text = CourseText.needed("note", way.text(), CourseText.ANSWER);
        go(step, new IssueRoute.Explain());
        answering.explained(step, text);
    }

    private void transfer(StepInHand.Step step, Way.Transfer way) {
        String reason = CourseText.needed("note", way.reason(), CourseText.NOTE);
        go(step, new IssueRoute.Transfer());
        courses.stands(step.id(), Phase.TRANSFERRED, step.at(), null);
        standing.settled(step.id());
        hand.record(step, step.move(IssueMove.Kind.TRANSFERRED, reason));
    }

    private void go(StepInHand.Step step, IssueRoute route) {
        hand.go(step.id(), () -> process.classify(step.id(), step.actor().personId(), route));
    }
}
