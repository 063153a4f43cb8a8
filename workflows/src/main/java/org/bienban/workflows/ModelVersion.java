package org.bienban.workflows;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a model.
 *
 * @param id the version's id in the engine
 * @param key the process or decision
 * @param deployedBy who deployed it, null if it came with the program
 * @param running how many cases run on it
 * @param newest whether new cases use it
 */
public record ModelVersion(
        String id,
        ModelKind kind,
        String key,
        int version,
        Instant deployedAt,
        @Nullable UUID deployedBy,
        long running,
        boolean newest) {

    /** What a model is written in. */
    public enum ModelKind {
        /** A process. */
        BPMN,
        /** A decision table. */
        DMN
    }
}
