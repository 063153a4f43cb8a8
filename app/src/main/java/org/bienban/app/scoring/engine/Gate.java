package org.bienban.app.scoring.engine;

import java.util.List;
import java.util.Objects;

/**
 * A band that needs more than a total: the named items must have full points, otherwise another band is given.
 *
 * @param grade the band that is guarded
 * @param items ids of the items that must have full points; an item that does not apply stands in nobody's way
 * @param otherwise the band given instead, below the guarded one
 */
public record Gate(Grade grade, List<String> items, Grade otherwise) {

    public Gate {
        items = List.copyOf(Objects.requireNonNullElse(items, List.of()));
    }
}
