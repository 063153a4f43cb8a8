package org.bienban.app.inbox;

import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.AskedGroup;
import org.bienban.app.access.Permissions;
import org.bienban.workflows.TaskKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may know of a task, take it, and give it to somebody else. */
@Component
class TaskPolicy {

    private final Permissions permissions;
    private final EarlierHands hands;

    TaskPolicy(Permissions permissions, EarlierHands hands) {
        this.permissions = permissions;
        this.hands = hands;
    }

    boolean mayKnow(Actor actor, UUID cellId, UUID wardId) {
        return permissions.mayDraft(actor, cellId) || permissions.mayInspect(actor, cellId, wardId);
    }

    /**
     * Author, reviewer and decider of one paper are different people, even if the author has changed posts since.
     */
    boolean mayTake(Actor actor, InboxTask task) {
        if (!task.kind().isCommittee()) {
            return permissions.mayDraft(actor, task.cellId());
        }
        UUID behalf = behalf(actor, task);
        return permissions.mayInspect(actor, task.asked(), task.cellId(), task.wardId(), task.authorId())
                && !hands.keepOut(actor.personId(), task)
                && (behalf == null || !hands.keepOut(behalf, task));
    }

    /**
     * For whom the person would do the task, null for themselves. Who may do it both in their own right and for somebody
     * away does it as whom it asks.
     */
    @Nullable
    UUID behalf(Actor actor, InboxTask task) {
        return behalf(actor, task.asked(), task.cellId(), task.wardId(), task.authorId());
    }

    @Nullable
    UUID behalf(Actor actor, AskedGroup asked, UUID cellId, UUID wardId, @Nullable UUID authorId) {
        return asked == AskedGroup.SECRETARY
                ? actor.draftsFor(cellId)
                : actor.inspectsFor(asked, cellId, wardId, authorId);
    }

    /**
     * Whether the person may take the task out of another's hands without asking: it is held by somebody who is away and
     * whom they stand in for in this matter, or by a deputy in their own name.
     */
    boolean mayTakeOver(Actor actor, InboxTask task) {
        UUID holder = task.holderId();
        return holder != null
                && !task.heldBy(actor.personId())
                && mayTake(actor, task)
                && (actor.personId().equals(task.holderFor())
                        || (task.holderFor() == null && holder.equals(behalf(actor, task))));
    }

    /** The holder, or whoever answers for the group: the committee's office, or the cell's secretary. */
    boolean mayHandOver(Actor actor, InboxTask task) {
        return mayTake(actor, task) && (task.heldBy(actor.personId()) || answersFor(actor, task));
    }

    /** The committee's side reminds the cell, and its office and leaders remind everybody. */
    boolean mayRemind(Actor actor, InboxTask task) {
        return mayOversee(actor, task)
                || (task.kind() == TaskKind.REVISE
                        && permissions.mayInspect(actor, task.cellId(), task.wardId(), task.authorId()));
    }

    /** Only the committee's office and leaders give other due days. */
    boolean mayOversee(Actor actor, InboxTask task) {
        return permissions.mayOversee(actor, task.wardId());
    }

    private boolean answersFor(Actor actor, InboxTask task) {
        return task.kind().isCommittee()
                ? permissions.mayOversee(actor, task.wardId())
                : permissions.maySend(actor, task.cellId());
    }
}
