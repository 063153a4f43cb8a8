package org.bienban.app.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.workflows.TaskChange;
import org.bienban.workflows.WorkTasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Taking tasks, giving them back and handing them over. Every command answers not found for a task the person may not
 * know of, and a conflict that says what happened if the task is done or in other hands meanwhile.
 */
@Service
@Transactional
public class TaskClaims {

    private static final int LONGEST_NOTE = 1000;

    private final TaskGate gate;
    private final TaskPolicy policy;
    private final TaskPeople people;
    private final WorkTasks work;
    private final HandOverTable handOvers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskClaims(
            TaskGate gate,
            TaskPolicy policy,
            TaskPeople people,
            WorkTasks work,
            HandOverTable handOvers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.policy = policy;
        this.people = people;
        this.work = work;
        this.handOvers = handOvers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes the task; taking a task one already has changes nothing. A deputy takes it over from who is away, who is back
     * takes it from the deputy, and what is in the hands of somebody who may no longer do it is free to be taken.
     */
    public void claim(Actor actor, UUID taskId) {
        InboxTask task = gate.open(actor, taskId);
        gate.require(policy.mayTake(actor, task), "claim task " + taskId);
        if (task.holderId() == null || task.heldBy(actor.personId())) {
            settle(task, work.claim(taskId, actor.personId()));
        } else if (policy.mayTakeOver(actor, task) || people.isAbandoned(task)) {
            give(actor, task, actor.personId(), "");
        } else {
            throw gate.taken(task);
        }
    }

    /** Gives a task one holds back to its groups. */
    public void release(Actor actor, UUID taskId) {
        InboxTask task = gate.open(actor, taskId);
        if (!task.heldBy(actor.personId())) {
            throw gate.taken(task);
        }
        settle(task, work.release(taskId, actor.personId()));
    }

    /**
     * Gives the task to somebody else. Allowed to its holder, and to whoever answers for the group: the committee's
     * office, or the cell's secretary. Refused if the other person may not do the task.
     *
     * @param note what to say about it, at most 1000 characters; a reason is needed to take it out of another's hands
     */
    public void handOver(Actor actor, UUID taskId, UUID toPersonId, String note) {
        InboxTask task = gate.open(actor, taskId);
        gate.require(policy.mayHandOver(actor, task), "hand over task " + taskId);
        if (toPersonId.equals(task.holderId()) || !people.mayTake(task, toPersonId)) {
            throw new RefusedException(Refusal.at("to", "inbox.refusal.cannotTake"));
        }
        if (note.isBlank() && task.holderId() != null && !task.heldBy(actor.personId())) {
            throw new RefusedException(Refusal.at("note", "inbox.refusal.reasonMissing"));
        }
        if (note.strip().length() > LONGEST_NOTE) {
            throw new RefusedException(Refusal.at("note", "inbox.refusal.noteTooLong", LONGEST_NOTE));
        }
        give(actor, task, toPersonId, note.strip());
    }

    private void give(Actor actor, InboxTask task, UUID toPersonId, String note) {
        settle(task, work.handOver(task.taskId(), toPersonId));
        TaskHandedOver done = new TaskHandedOver(
                task.taskId(),
                task.minutesId(),
                task.holderId(),
                toPersonId,
                actor.personId(),
                policy.behalf(actor, task),
                note,
                Instant.now(clock));
        handOvers.add(done);
        events.publishEvent(done);
    }

    /** The minutes are held still, so the engine can only disagree if the list and the engine have parted. */
    private void settle(InboxTask task, TaskChange change) {
        if (change instanceof TaskChange.Refused refused) {
            throw refused.reason() == TaskChange.Reason.CLOSED ? gate.closed() : gate.taken(task);
        }
    }
}
