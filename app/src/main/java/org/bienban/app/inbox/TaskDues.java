package org.bienban.app.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.workflows.WorkTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the committee's office and leaders do about tasks of others: remind, and give another due day. */
@Service
@Transactional
public class TaskDues {

    private static final int LONGEST_DAYS = 366;

    private final TaskGate gate;
    private final TaskPolicy policy;
    private final ReviewCalendar calendar;
    private final WorkTasks work;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskDues(
            TaskGate gate,
            TaskPolicy policy,
            ReviewCalendar calendar,
            WorkTasks work,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.policy = policy;
        this.calendar = calendar;
        this.work = work;
        this.events = events;
        this.clock = clock;
    }

    /** Reminds whoever's turn it is; those reminded today already are not reminded again. */
    public void remind(Actor actor, UUID taskId) {
        InboxTask task = gate.open(actor, taskId);
        gate.require(policy.mayRemind(actor, task), "remind of task " + taskId);
        if (task.heldBy(actor.personId())) {
            throw new RefusedException(Refusal.of("bulk.refusal.own"));
        }
        events.publishEvent(new TaskReminded(taskId, task.minutesId(), actor.personId(), LocalDate.now(clock)));
    }

    /** Gives the task another due moment: the end of a working day. */
    public void changeDue(Actor actor, UUID taskId, DueWish wish) {
        Instant due = calendar.endOf(wish);
        Instant now = Instant.now(clock);
        if (!due.isAfter(now)) {
            throw new RefusedException(Refusal.at("due", "bulk.refusal.past"));
        }
        if (due.isAfter(now.plus(Duration.ofDays(LONGEST_DAYS)))) {
            throw new RefusedException(Refusal.at("due", "bulk.refusal.tooFar"));
        }
        set(actor, taskId, due);
    }

    /** Gives the task back the due moment it had, whenever that was. */
    void restore(Actor actor, UUID taskId, @Nullable Instant due) {
        if (due != null) {
            set(actor, taskId, due);
        }
    }

    private void set(Actor actor, UUID taskId, Instant due) {
        InboxTask task = gate.open(actor, taskId);
        gate.require(policy.mayOversee(actor, task), "change due of task " + taskId);
        if (!work.changeDue(taskId, calendar.datesBefore(due)).isDone()) {
            throw gate.closed();
        }
        events.publishEvent(new TaskDueSet(taskId, task.minutesId(), actor.personId(), due));
    }
}
