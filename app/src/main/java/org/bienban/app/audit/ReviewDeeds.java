package org.bienban.app.audit;

import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.TaskDueSet;
import org.bienban.app.inbox.TaskHandedOver;
import org.bienban.app.inbox.TaskReminded;
import org.bienban.app.review.RemarkChanged;
import org.bienban.app.review.RemarkSetAside;
import org.bienban.app.review.VerdictGiven;
import org.bienban.app.scoring.MeetingRated;
import org.bienban.app.scoring.RatingReopened;
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
        journal.add(Deed.of(
                        AuditAction.VERDICT_GIVEN,
                        Subjects.sent(
                                given.minutesId(),
                                given.about().cellId(),
                                given.about().wardId()))
                .with(Changed.to("verdict", given.verdict())
                        .and("version", given.version())
                        .and("round", given.round())
                        .and("remarks", given.remarks()))
                .by(given.inspectorId())
                .behalf(given.onBehalfOf())
                .at(given.at()));
    }

    @EventListener
    void on(MeetingRated rated) {
        journal.add(Deed.of(AuditAction.MEETING_RATED, subjects.minutes(rated.minutesId()))
                .with(Changed.to("grade", rated.gradeName()))
                .by(rated.by())
                .behalf(rated.onBehalfOf())
                .at(rated.at()));
    }

    @EventListener
    void on(RatingReopened reopened) {
        journal.add(Deed.of(AuditAction.RATING_REOPENED, subjects.minutes(reopened.minutesId()))
                .with(Changed.to("decision", reopened.number()))
                .by(reopened.by())
                .behalf(reopened.onBehalfOf())
                .at(reopened.at()));
    }

    @EventListener
    void on(RemarkChanged changed) {
        AuditAction action = switch (changed.change()) {
            case ANSWERED -> AuditAction.REMARK_ANSWERED;
            case FIXED -> AuditAction.REMARK_FIXED;
            case REOPENED -> AuditAction.REMARK_REOPENED;
            case ACCEPTED -> AuditAction.REMARK_ACCEPTED;
        };
        journal.add(Deed.of(action, subjects.minutes(changed.minutesId()))
                .with(Changed.to("remark", changed.remarkId()))
                .by(changed.by())
                .behalf(behalf.reviewing(changed.by(), changed.minutesId()))
                .at(changed.at()));
    }

    @EventListener
    void on(RemarkSetAside done) {
        AuditAction action = done.takenBack() ? AuditAction.REMARK_STANDS_AGAIN : AuditAction.REMARK_SET_ASIDE;
        journal.add(Deed.of(action, subjects.minutes(done.minutesId()))
                .with(Changed.to("remark", done.remarkId()))
                .by(done.by())
                .behalf(done.onBehalfOf())
                .at(done.at()));
    }

    @EventListener
    void on(TaskReminded reminded) {
        journal.add(Deed.of(AuditAction.TASK_REMINDED, subjects.minutes(reminded.minutesId()))
                .by(reminded.byId())
                .behalf(behalf.reviewing(reminded.byId(), reminded.minutesId())));
    }

    @EventListener
    void on(TaskDueSet set) {
        journal.add(Deed.of(AuditAction.TASK_DUE_CHANGED, subjects.minutes(set.minutesId()))
                .with(Changed.to("due", set.due()))
                .by(set.byId())
                .behalf(behalf.reviewing(set.byId(), set.minutesId())));
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

    private void add(UUID taskId, AuditAction action, Changed facts, @Nullable UUID by) {
        inbox.find(taskId)
                .ifPresent(task -> journal.add(Deed.of(action, subjects.minutes(task.minutesId()))
                        .with(facts)
                        .by(by)
                        .behalf(by == null ? null : behalf.taking(by, task))));
    }
}
