package org.bienban.app.scoring.engine;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Criteria that belong together.
 *
 * @param bonus whether its points come on top of the others rather than being part of the full hundred
 * @param cap the most the group gives though its items may give more; null for their sum
 */
public record Group(
        String id, Wording name, boolean bonus, @Nullable Points cap, List<Item> items) {

    public Group {
        items = List.copyOf(Objects.requireNonNullElse(items, List.of()));
    }

    /** The most it gives. */
    public Points most() {
        Points sum = items.stream().map(Item::most).reduce(Points.ZERO, Points::plus);
        return cap == null ? sum : sum.atMost(cap);
    }
}
