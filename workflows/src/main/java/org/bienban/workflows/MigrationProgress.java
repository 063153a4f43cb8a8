package org.bienban.workflows;

import java.util.List;

/**
 * How far a run is.
 *
 * @param total how many jobs it has; a job moves a few cases
 * @param failures messages of what failed; the cases concerned stay on their version until it is tried again
 */
public record MigrationProgress(int total, int done, int failed, List<String> failures) {

    /** Copies the messages. */
    public MigrationProgress {
        failures = List.copyOf(failures);
    }
}
