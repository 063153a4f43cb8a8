package org.bienban.app.issue.course;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueInHand;
import org.bienban.app.issue.IssueMove;
import org.bienban.app.issue.Issues;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.Refusal;
import org.bienban.workflows.IssueProgress.Phase;
import org.bienban.workflows.ProcessConflictException;
import org.bienban.workflows.TaskChange;
import org.bienban.workflows.WorkTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A person takes a step of an issue: that they may, that the engine agrees, and that it is remembered. The engine's task
 * is what two people acting at once meet on, so the row of the issue is changed after it, never locked before.
 */
@Component
class StepInHand {

    private final Issues issues;
    private final CourseTable courses;
    private final CourseRights rights;
    private final WorkTasks tasks;
    private final IssueInHand inHand;
    private final Clock clock;

    StepInHand(
            Issues issues, CourseTable courses, CourseRights rights, WorkTasks tasks, IssueInHand inHand, Clock clock) {
        this.issues = issues;
        this.courses = courses;
        this.rights = rights;
        this.tasks = tasks;
        this.inHand = inHand;
        this.clock = clock;
    }

    /**
     * A step being taken.
     *
     * @param behalf for whom, null for themselves
     */
    record Step(
            Actor actor,
            Issue issue,
            IssueCourse course,
            @Nullable UUID behalf,
            Instant at) {

        UUID id() {
            return issue.id();
        }

        IssueMove move(IssueMove.Kind kind, String note) {
            return IssueMove.by(actor.personId(), behalf, kind, note, at);
        }
    }

    /** The step of a phase, if it is the person's turn; what somebody away has taken is taken over from them. */
    Step take(Actor actor, UUID id, Phase phase) {
        Step step = turn(actor, id, phase);
        UUID holder = step.course().assigneeId();
        UUID task = step.course().taskId();
        if (task != null && holder != null && !holder.equals(actor.personId())) {
            granted(id, tasks.handOver(task, actor.personId()));
        }
        return new Step(actor, step.issue(), step.course(), rights.behalf(actor, step.course()), step.at());
    }

    /** The step of a phase, if it is the person's turn, with nothing taken over yet: what they wish is checked first. */
    Step turn(Actor actor, UUID id, Phase phase) {
        Step step = look(actor, id);
        rights.requireTurn(actor, step.issue(), step.course(), phase);
        return step;
    }

    /** The issue and where it stands, for a step that is not the turn of a task. */
    Step look(Actor actor, UUID id) {
        Issue issue = issues.visible(id, actor);
        IssueCourse course = courses.find(id).orElseThrow(() -> moved(id));
        return new Step(actor, issue, course, null, clock.instant());
    }

    /** Lets the engine go; a conflict if the issue is no longer where the person saw it. */
    void go(UUID id, Runnable engine) {
        try {
            engine.run();
        } catch (ProcessConflictException gone) {
            throw moved(id);
        }
    }

    void granted(UUID id, TaskChange change) {
        if (!change.isDone()) {
            throw moved(id);
        }
    }

    void record(Step step, IssueMove move) {
        inHand.record(step.issue(), move, false);
    }

    static ConflictException moved(UUID id) {
        return new ConflictException(Refusal.of("issue.conflict.moved"), "/issues/" + id);
    }
}
