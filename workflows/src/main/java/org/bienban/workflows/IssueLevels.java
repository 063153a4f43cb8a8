package org.bienban.workflows;

import java.util.Optional;
import java.util.UUID;

/** Port: the units an issue goes through, as they are on the day of asking. */
public interface IssueLevels {

    /** Returns the unit an issue held by this one is handed up to today, empty at the top. */
    Optional<UUID> above(UUID unitId);

    /** Returns the kind of the unit in the words of the decision table: {@code ward}, {@code city}, {@code province}. */
    String kindOf(UUID unitId);
}
