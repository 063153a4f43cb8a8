package org.bienban.app.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where a remark stands in a version.
 *
 * @param places one for each of its anchors, never empty
 */
public record Standing(List<Place> places) {

    /** Copies the list. */
    public Standing {
        places = List.copyOf(places);
    }

    /** Returns how the remark as a whole came through: gone only if nothing of it is left. */
    public AnchorState state() {
        if (places.stream().allMatch(place -> place.state() == AnchorState.ORPHAN)) {
            return AnchorState.ORPHAN;
        }
        if (places.stream().anyMatch(place -> place.state() == AnchorState.MOVED)) {
            return AnchorState.MOVED;
        }
        boolean same = places.stream().allMatch(place -> place.state() == AnchorState.SAME);
        return same ? AnchorState.SAME : AnchorState.CHANGED;
    }

    /** Returns the anchors that are left, in the order they were made. */
    public Stream<Anchor> anchors() {
        return places.stream().map(Place::now).filter(Objects::nonNull);
    }
}
