package org.bienban.app.scoring.engine;

import org.jspecify.annotations.Nullable;

/**
 * One step of a criterion.
 *
 * @param points what it gives
 * @param sentence when it is to be chosen
 * @param from proposed if the item's measure keeps to this bound and to that of no level above; null for the rest
 * @param outright proposed whatever the measure says if this is so; or null
 */
public record Level(
        Points points,
        Wording sentence,
        @Nullable Threshold from,
        @Nullable Condition outright) {}
