package org.bienban.app.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A search with a name.
 *
 * @param ownerId who saved it; they may have left since
 * @param ownerName their name
 * @param unitId the unit with whose post holders it is shared, null if it is private
 * @param query the query of the search page's address
 * @param mine whether the person looking owns it and so may change it
 * @param told whether the person looking is told of what it finds anew
 */
public record SavedSearch(
        UUID id,
        UUID ownerId,
        String ownerName,
        @Nullable UUID unitId,
        String name,
        String query,
        boolean mine,
        boolean told) {

    static final String PAGE = "/search?";

    /** Tells whether it is shared. */
    public boolean isShared() {
        return unitId != null;
    }

    /** The page that searches. */
    public String href() {
        return PAGE + query;
    }
}
