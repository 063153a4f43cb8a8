package org.bienban.app.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bienban.app.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of a deed on several tasks.
 *
 * @param undoable whether it can still be undone
 */
public record BulkResult(UUID id, BulkDeed deed, Instant at, boolean undone, boolean undoable, List<Outcome> outcomes) {

    /** Copies the outcomes. */
    public BulkResult {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * What became of one task.
     *
     * @param label cell and month; empty if the person may not know of the task
     * @param refusal why it was not done, or not undone; null if it was
     */
    public record Outcome(
            UUID taskId, String label, @Nullable Refusal refusal) {}

    /** Returns for how many it was done. */
    public long done() {
        return outcomes.stream().filter(outcome -> outcome.refusal() == null).count();
    }

    /** Returns those for which it was not done. */
    public List<Outcome> failed() {
        return outcomes.stream().filter(outcome -> outcome.refusal() != null).toList();
    }
}
