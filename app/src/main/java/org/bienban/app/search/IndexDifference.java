package org.bienban.app.search;

import java.util.UUID;

/**
 * An entry that is not in the index as the data would have it.
 *
 * @param entryId id of the entry
 * @param kind of the aggregate it was or would be made from
 * @param subject id of that aggregate
 */
public record IndexDifference(String entryId, String kind, UUID subject, Reason reason) {

    /** What is wrong with it. */
    public enum Reason {
        /** The data has it, the index has not. */
        MISSING,
        /** The index has it as it was before the last change. */
        OLDER,
        /** The index has it as it is not yet: data was taken back, e.g. from a backup. */
        NEWER,
        /** The index has it, the data no longer has. */
        LEFT_BEHIND
    }
}
