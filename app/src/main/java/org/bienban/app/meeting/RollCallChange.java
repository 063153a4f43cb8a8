package org.bienban.app.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A roll call as recorded: all are present, the others are marked.
 *
 * @param revision the revision it was based on
 * @param marks by person; a member without a mark keeps the present one
 */
public record RollCallChange(long revision, Map<UUID, RollCallMark> marks, List<Guest> guests) {

    /** Copies the collections. */
    public RollCallChange {
        marks = Map.copyOf(marks);
        guests = List.copyOf(guests);
    }
}
