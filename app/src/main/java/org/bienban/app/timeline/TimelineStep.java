package org.bienban.app.timeline;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param what a code: a deed of the minutes, {@code DRAFT_BEGUN}, {@code HANDED_OVER}, {@code DOWNLOADED}, or the id of
 *     an element of the process
 * @param version the version it happened to, 0 for the draft
 * @param by who did it, null for the system
 * @param onBehalfOf for whom, null for themselves
 * @param to to whom, null for nobody
 * @param note what was said, may be empty
 * @param waited how long it had waited before, null where nothing did
 * @param workingDays how many working days of it
 */
public record TimelineStep(
        String what,
        int version,
        Instant at,
        @Nullable String by,
        @Nullable String onBehalfOf,
        @Nullable String to,
        String note,
        @Nullable Duration waited,
        int workingDays) {}
