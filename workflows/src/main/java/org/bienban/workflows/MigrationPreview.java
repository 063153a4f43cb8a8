package org.bienban.workflows;

import java.util.List;
import java.util.UUID;

/**
 * What moving running cases to the newest version would do.
 *
 * @param steps the steps cases stand at now
 * @param movable how many cases can be moved
 * @param blocked the cases that cannot, at most {@link #SHOWN}
 */
public record MigrationPreview(
        ModelVersion from, ModelVersion to, List<StepMapping> steps, long movable, List<Blocked> blocked) {

    /** How many blocked cases are listed. */
    public static final int SHOWN = 100;

    /** Copies the lists. */
    public MigrationPreview {
        steps = List.copyOf(steps);
        blocked = List.copyOf(blocked);
    }

    /**
     * A step and where cases standing there go.
     *
     * @param cases how many stand there
     * @param mapped whether the newest version has the step
     */
    public record StepMapping(String element, String name, long cases, boolean mapped) {}

    /** A case that stays, because the newest version does not have the step it stands at. */
    public record Blocked(UUID minutesId, String element, String name) {}
}
