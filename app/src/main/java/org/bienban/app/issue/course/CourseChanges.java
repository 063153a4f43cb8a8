package org.bienban.app.issue.course;

import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.IssueMove;
import org.bienban.app.issue.IssueRights;
import org.bienban.app.issue.IssueStanding;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.workflows.IssueEscalationProcess;
import org.bienban.workflows.IssueProgress.Phase;
import org.bienban.workflows.WorkTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with an issue from beside its way, each with a reason: taken back, given to somebody else. */
@Service
public class CourseChanges {

    private final StepInHand hand;
    private final CourseTable courses;
    private final CourseRights rights;
    private final IssueRights sheetRights;
    private final CoursePeople people;
    private final IssueEscalationProcess process;
    private final WorkTasks tasks;
    private final IssueStanding standing;

    CourseChanges(
            StepInHand hand,
            CourseTable courses,
            CourseRights rights,
            IssueRights sheetRights,
            CoursePeople people,
            IssueEscalationProcess process,
            WorkTasks tasks,
            IssueStanding standing) {
        this.hand = hand;
        this.courses = courses;
        this.rights = rights;
        this.sheetRights = sheetRights;
        this.people = people;
        this.process = process;
        this.tasks = tasks;
        this.standing = standing;
    }

    /** The cell takes the issue back while nobody has decided on it; it may raise it again. */
    @Transactional
    public void recall(Actor actor, UUID id, String reason) {
        StepInHand.Step step = hand.look(actor, id);
        rights.requireCell(actor, step.issue());
        if (!rights.mayRecall(actor, step.issue(), step.course())) {
            throw StepInHand.moved(id);
        }
        String why = CourseText.needed("recallReason", reason, CourseText.NOTE);
        hand.granted(id, process.recall(id, actor.personId()));
        courses.stands(id, Phase.RECALLED, step.at(), null);
        standing.settled(id);
        hand.record(
                step,
                IssueMove.by(
                        actor.personId(),
                        actor.draftsFor(step.issue().originId()),
                        IssueMove.Kind.RECALLED,
                        why,
                        step.at()));
    }

    /** The committee of the unit holding it gives the task that waits to somebody it asks. */
    @Transactional
    public void reassign(Actor actor, UUID id, UUID personId, String reason) {
        StepInHand.Step step = hand.look(actor, id);
        if (!sheetRights.mayDecide(actor, step.issue())) {
            throw new ForbiddenException("reassign issue " + step.issue().code());
        }
        UUID task = step.course().taskId();
        if (task == null) {
            throw StepInHand.moved(id);
        }
        if (!people.asked(step.course()).containsKey(personId)) {
            throw new RefusedException(Refusal.at("person", "issue.refusal.person"));
        }
        String why = CourseText.needed("reassignReason", reason, CourseText.NOTE);
        hand.granted(id, tasks.handOver(task, personId));
        hand.record(
                step,
                IssueMove.by(
                        actor.personId(),
                        sheetRights.behalf(actor, step.issue()),
                        IssueMove.Kind.REASSIGNED,
                        why,
                        step.at()));
    }
}
