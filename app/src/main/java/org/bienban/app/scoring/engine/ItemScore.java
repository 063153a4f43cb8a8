package org.bienban.app.scoring.engine;

import org.jspecify.annotations.Nullable;

/**
 * The score of one item.
 *
 * @param applies whether it counts at this meeting
 * @param points what it gave, null while not answered or where it does not apply
 * @param most what it could give, with the points handed on from items that do not apply
 */
public record ItemScore(
        Item item, boolean applies, @Nullable Points points, Points most) {

    /** What counts towards the total. */
    public Points counted() {
        return points == null ? Points.ZERO : points;
    }

    /** Whether it has all it could have. */
    public boolean isFull() {
        return !counted().isLess(most);
    }

    /** Whether an answer is still to be given. */
    public boolean isOpen() {
        return applies && points == null;
    }
}
