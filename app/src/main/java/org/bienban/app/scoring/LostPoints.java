package org.bienban.app.scoring;

import org.bienban.app.scoring.engine.Points;
import org.bienban.app.scoring.engine.Wording;

/**
 * How often a criterion cost points.
 *
 * @param itemId the item, the same through successive rule sets
 * @param text what it is called in the newest of them
 * @param times meetings at which it had less than it could have
 * @param of meetings at which it applied
 * @param points what was lost at all of them together
 */
public record LostPoints(String itemId, Wording text, int times, int of, Points points) {}
