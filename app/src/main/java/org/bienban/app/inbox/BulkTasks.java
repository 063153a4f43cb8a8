package org.bienban.app.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * One deed on several tasks. Each task is a transaction of its own: what one refuses does not hold up the others, and the
 * result says of each whether it was done and if not, why. The same key again goes on where an interrupted request
 * stopped and does nothing twice.
 */
@Service
public class BulkTasks {

    /** How long the page offers to undo. */
    public static final Duration OFFERED = Duration.ofSeconds(10);

    private static final Duration HONOURED = Duration.ofSeconds(30);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private final BulkTable table;
    private final BulkSteps steps;
    private final InboxRows rows;
    private final TaskPolicy policy;
    private final TransactionOperations transactions;
    private final Clock clock;

    BulkTasks(
            BulkTable table,
            BulkSteps steps,
            InboxRows rows,
            TaskPolicy policy,
            TransactionOperations transactions,
            Clock clock) {
        this.table = table;
        this.steps = steps;
        this.rows = rows;
        this.policy = policy;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Does it and returns what became of each task. */
    public BulkResult run(Actor actor, BulkWish wish) {
        List<UUID> tasks = wish.tasks().stream().distinct().toList();
        if (tasks.isEmpty() || tasks.size() > BulkWish.MOST) {
            throw new RefusedException(Refusal.of("bulk.refusal.howMany", BulkWish.MOST));
        }
        steps.check(wish);
        table.begin(wish.key(), actor.personId(), wish.deed(), Instant.now(clock));
        BulkTable.Head head = head(actor, wish.key());
        if (!head.undone() && head.deed() == wish.deed()) {
            for (int place = 0; place < tasks.size(); place++) {
                one(actor, wish, before(actor, place, tasks.get(place)));
            }
        }
        return result(actor, wish.key());
    }

    /** Returns what became of each task; only to whoever did it. */
    public Optional<BulkResult> find(Actor actor, UUID id) {
        return table.find(id, actor.personId()).map(this::result);
    }

    /** As {@link #find}; otherwise {@link NotFoundException}. */
    public BulkResult result(Actor actor, UUID id) {
        return result(head(actor, id));
    }

    private BulkResult result(BulkTable.Head head) {
        boolean undoable = !head.undone()
                && head.deed().isUndoable()
                && Instant.now(clock).isBefore(head.at().plus(OFFERED));
        return new BulkResult(
                head.id(),
                head.deed(),
                head.at(),
                head.undone(),
                undoable,
                table.lines(head.id()).stream()
                        .map(line -> new BulkResult.Outcome(line.taskId(), line.label(), line.refusal()))
                        .toList());
    }

    /**
     * Undoes what can be: tasks that have moved on since stay as they are, and the result says so.
     *
     * @throws ConflictException if it is too late or cannot be undone
     */
    public BulkResult undo(Actor actor, UUID id) {
        BulkTable.Head head = head(actor, id);
        if (!head.deed().isUndoable() || Instant.now(clock).isAfter(head.at().plus(HONOURED))) {
            throw new ConflictException(Refusal.of("bulk.conflict.tooLate"));
        }
        if (table.markUndone(id, Instant.now(clock))) {
            for (BulkTable.Line line : table.lines(id).reversed()) {
                if (line.refusal() == null) {
                    undo(actor, head, line);
                }
            }
        }
        return result(actor, id);
    }

    private BulkTable.Head head(Actor actor, UUID id) {
        return table.find(id, actor.personId()).orElseThrow(() -> new NotFoundException("bulk deed", id));
    }

    private BulkTable.Line before(Actor actor, int place, UUID taskId) {
        InboxTask task = rows.find(taskId)
                .filter(found -> policy.mayKnow(actor, found.cellId(), found.wardId()))
                .orElse(null);
        return task == null
                ? new BulkTable.Line(place, taskId, "", null, null, null)
                : new BulkTable.Line(
                        place,
                        taskId,
                        task.cellName() + ", " + MONTH.format(task.month()),
                        null,
                        task.holderId(),
                        task.due());
    }

    private void one(Actor actor, BulkWish wish, BulkTable.Line line) {
        try {
            transactions.executeWithoutResult(status -> {
                // The place first: of the same request sent twice at once, the second waits here and then does nothing.
                if (table.add(wish.key(), line)) {
                    steps.act(actor, wish, line.taskId());
                }
            });
        } catch (ConflictException | RefusedException | ForbiddenException | NotFoundException e) {
            table.add(wish.key(), line.because(reason(e)));
        }
    }

    private void undo(Actor actor, BulkTable.Head head, BulkTable.Line line) {
        try {
            transactions.executeWithoutResult(status -> {
                steps.undo(actor, head.deed(), line);
                table.refuse(head.id(), line.place(), Refusal.of("bulk.undone"));
            });
        } catch (ConflictException | RefusedException | ForbiddenException | NotFoundException e) {
            table.refuse(head.id(), line.place(), reason(e));
        }
    }

    private static Refusal reason(RuntimeException e) {
        return switch (e) {
            case ConflictException conflict -> conflict.reason();
            case RefusedException refused -> refused.refusals().getFirst();
            case ForbiddenException forbidden -> Refusal.of("bulk.refusal.forbidden");
            default -> Refusal.of("bulk.refusal.unknown");
        };
    }
}
