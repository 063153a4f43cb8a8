package org.bienban.app.timeline;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param what a code: a deed of the minutes, {@code DRAFT_BEGUN}, {@code HANDED_OVER}, {@code DOWNLOADED}, a step that
 *     passed the minutes on ({@code PASSED_INSPECT}, {@code PASSED_VALIDATE}, ...), or the id of an element of the process
 * @param ordinal which of several alike: the part of an inspection or the level that confirms, from 1; otherwise 0
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
        int ordinal,
        int version,
        Instant at,
        @Nullable String by,
        @Nullable String onBehalfOf,
        @Nullable String to,
        String note,
        @Nullable Duration waited,
        int workingDays) {}
