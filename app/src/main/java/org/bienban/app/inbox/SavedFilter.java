package org.bienban.app.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A state of the task list with a name.
 *
 * @param ownerId who saved it; they may have left since
 * @param ownerName their name
 * @param wardId the ward with whose committee it is shared, null if it is private
 * @param list the list it is a part of
 * @param query what stands in the filter box
 * @param mine whether the person looking owns it and so may change it
 */
public record SavedFilter(
        UUID id,
        UUID ownerId,
        String ownerName,
        @Nullable UUID wardId,
        String name,
        TaskList list,
        String query,
        boolean mine) {

    /** Tells whether it is shared. */
    public boolean isShared() {
        return wardId != null;
    }
}
