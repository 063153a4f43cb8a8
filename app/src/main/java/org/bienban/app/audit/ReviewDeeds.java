package org.bienban.app.audit;

import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.TaskHandedOver;
import org.bienban.app.review.VerdictGiven;
import org.bienban.workflows.TaskDueChanged;
import org.bienban.workflows.TaskReassigned;
import org.bienban.workflows.TaskWidened;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records verdicts and who had which task, in the transaction of the process. */
@Component
class ReviewDeeds {

    private final Journal journal;
    private final Subjects subjects;
    private final Inbox inbox;
    private final CurrentActor current;
    private final Behalf behalf;

    ReviewDeeds(Journal journal, Subjects subjects, Inbox inbox, CurrentActor current, Behalf behalf) {
        this.journal = journal;
        this.subjects = subjects;
        this.inbox = inbox;
        this.current = current;
        this.behalf = behalf;
    }

    @EventListener
    void on(VerdictGiven given) {
        journal.add(Deed.of(AuditAction.VERDICT_GIVEN, subjects.minutes(given.minutesId()))
                .with(Changed.to("verdict", given.verdict())
                        .and("version", given.version())
                        .and("round", given.round())
                        .and("remarks", given.remarks()))
                .by(given.inspectorId())
                .behalf(given.onBehalfOf())
                .at(given.at()));
    }

    @EventListener
    void on(TaskHandedOver done) {
        journal.add(Deed.of(AuditAction.TASK_HANDED_OVER, subjects.minutes(done.minutesId()))
                .with(Changed.nothing().from("holder", done.fromId(), done.toId()))
                .by(done.byId())
                .behalf(done.onBehalfOf())
                .at(done.at()));
    }

    /** A task given to somebody by another is told as handed over. */
    @EventListener
    void on(TaskReassigned reassigned) {
        UUID holder = reassigned.assignee();
        UUID asking = current.personId().orElse(holder);
        if (holder != null && !holder.equals(asking)) {
            return;
        }
        add(
                reassigned.taskId(),
                holder == null ? AuditAction.TASK_GIVEN_BACK : AuditAction.TASK_TAKEN,
                Changed.nothing(),
                asking);
    }

    @EventListener
    void on(TaskWidened widened) {
        add(widened.taskId(), AuditAction.TASK_WIDENED, Changed.nothing(), null);
    }

    @EventListener
    void on(TaskDueChanged changed) {
        add(changed.taskId(), AuditAction.TASK_DUE_CHANGED, Changed.to("due", changed.due()), null);
    }

    private void add(UUID taskId, AuditAction action, Changed facts, @Nullable UUID by) {
        inbox.find(taskId)
                .ifPresent(task -> journal.add(Deed.of(action, subjects.minutes(task.minutesId()))
                        .with(facts)
                        .by(by)
                        .behalf(by == null ? null : behalf.taking(by, task))));
    }
}
