package org.bienban.app.scoring.engine;

import org.jspecify.annotations.Nullable;

/**
 * One of the answers an item offers.
 *
 * @param value how the answer is written
 * @param points what it gives before redistribution
 * @param sentence when to choose it, null where yes or no says enough
 */
public record Option(String value, Points points, @Nullable Wording sentence) {}
