package org.bienban.app.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The newest handing over of a task, with names.
 *
 * @param by who gave it
 * @param onBehalfOf for whom they gave it, null for themselves
 * @param from who had it before, null if nobody
 * @param to who got it
 */
public record HandOverShown(
        String by, @Nullable String onBehalfOf, @Nullable String from, String to, String note, Instant at) {}
