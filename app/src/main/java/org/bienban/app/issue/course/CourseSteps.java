package org.bienban.app.issue.course;

import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.IssueMove;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.workflows.IssueEscalationProcess;
import org.bienban.workflows.IssueProgress.Phase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plain steps of the way: entered in a register, added to, reported on. */
@Service
public class CourseSteps {

    private final StepInHand hand;
    private final CourseRights rights;
    private final IssueEscalationProcess process;

    CourseSteps(StepInHand hand, CourseRights rights, IssueEscalationProcess process) {
        this.hand = hand;
        this.rights = rights;
        this.process = process;
    }

    /**
     * Enters the issue in the register of the unit holding it.
     *
     * @param note may be empty
     */
    @Transactional
    public void register(Actor actor, UUID id, String note) {
        StepInHand.Step step = hand.take(actor, id, Phase.REGISTER);
        String said = CourseText.optional("note", note, CourseText.NOTE);
        hand.go(id, () -> process.register(id, actor.personId()));
        hand.record(
                step,
                step.move(IssueMove.Kind.REGISTERED, said).to(step.course().holderId()));
    }

    /** Adds what the cell was asked for; the issue is classified again. */
    @Transactional
    public void supplement(Actor actor, UUID id, String text) {
        StepInHand.Step step = hand.take(actor, id, Phase.SUPPLEMENT);
        String said = CourseText.needed("text", text, CourseText.NOTE);
        hand.go(id, () -> process.supplement(id, actor.personId()));
        hand.record(step, step.move(IssueMove.Kind.SUPPLEMENTED, said));
    }

    /**
     * Says how far the issue has come, so that the cell can tell its members before there is an answer: whoever holds it,
     * or the body charged with it.
     */
    @Transactional
    public void progress(Actor actor, UUID id, String text) {
        StepInHand.Step step = hand.look(actor, id);
        if (!rights.mayReport(actor, step.issue(), step.course())) {
            throw new ForbiddenException("report on issue " + step.issue().code());
        }
        String said = CourseText.needed("progress", text, CourseText.NOTE);
        hand.record(
                step,
                IssueMove.by(
                        actor.personId(),
                        rights.behalfOfReporter(actor, step.issue(), step.course()),
                        IssueMove.Kind.PROGRESS,
                        said,
                        step.at()));
    }
}
