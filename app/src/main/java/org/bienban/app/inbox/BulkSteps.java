package org.bienban.app.inbox;

import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.stereotype.Component;

/** What a deed on several tasks does to one of them, and how it is undone. */
@Component
class BulkSteps {

    private final TaskClaims claims;
    private final TaskDues dues;
    private final InboxRows rows;

    BulkSteps(TaskClaims claims, TaskDues dues, InboxRows rows) {
        this.claims = claims;
        this.dues = dues;
        this.rows = rows;
    }

    /** Refuses what lacks something for every task alike. */
    void check(BulkWish wish) {
        if (wish.deed() == BulkDeed.HAND_OVER && wish.to() == null) {
            throw new RefusedException(Refusal.at("to", "bulk.refusal.toMissing"));
        }
        if (wish.deed() == BulkDeed.DUE && wish.due() == null) {
            throw new RefusedException(Refusal.at("due", "bulk.refusal.dueMissing"));
        }
    }

    void act(Actor actor, BulkWish wish, UUID taskId) {
        switch (wish.deed()) {
            case CLAIM -> claims.claim(actor, taskId);
            case RELEASE -> claims.release(actor, taskId);
            case REMIND -> dues.remind(actor, taskId);
            case HAND_OVER -> {
                if (wish.to() != null) {
                    claims.handOver(actor, taskId, wish.to(), wish.note());
                }
            }
            case DUE -> {
                if (wish.due() != null) {
                    dues.changeDue(actor, taskId, wish.due());
                }
            }
        }
    }

    void undo(Actor actor, BulkDeed deed, BulkTable.Line line) {
        UUID before = line.holderWas();
        switch (deed) {
            case CLAIM -> {
                if (before == null) {
                    claims.release(actor, line.taskId());
                } else if (!before.equals(actor.personId())) {
                    claims.handOver(actor, line.taskId(), before, "");
                }
            }
            case RELEASE -> {
                requireFree(line.taskId());
                claims.claim(actor, line.taskId());
            }
            case DUE -> dues.restore(actor, line.taskId(), line.dueWas());
            case HAND_OVER, REMIND -> throw new ConflictException(Refusal.of("bulk.conflict.tooLate"));
        }
    }

    private void requireFree(UUID taskId) {
        if (rows.find(taskId).filter(task -> task.holderId() != null).isPresent()) {
            throw new ConflictException(Refusal.of("bulk.conflict.movedOn"));
        }
    }
}
