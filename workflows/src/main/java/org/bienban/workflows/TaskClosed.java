package org.bienban.workflows;

import java.time.Instant;
import java.util.UUID;

/** A task waits no more. */
public record TaskClosed(UUID taskId, TaskKind kind, UUID minutesId, Reason reason, Instant at) implements TaskEvent {

    /** Why a task closes. */
    public enum Reason {
        /** It was done. */
        COMPLETED,
        /** The minutes were taken back. */
        WITHDRAWN,
        /** The review was ended from outside. */
        CANCELLED
    }
}
