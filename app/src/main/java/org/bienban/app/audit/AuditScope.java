package org.bienban.app.audit;

import java.util.Set;
import java.util.UUID;

/**
 * Whose entries a person may see.
 *
 * @param personId entries this person made, or that are about them
 * @param cells cells whose lists of members hold the person's data
 * @param wards committees the person leads or whose office they are
 * @param operated units whose accounts and sign-ins the person administers
 * @param administrator whether entries of the running of the system that belong to no unit are theirs to see
 */
record AuditScope(UUID personId, Set<UUID> cells, Set<UUID> wards, Set<UUID> operated, boolean administrator) {

    AuditScope {
        cells = Set.copyOf(cells);
        wards = Set.copyOf(wards);
        operated = Set.copyOf(operated);
    }

    /** Whether there is more to see than what is one's own. */
    boolean wide() {
        return !wards.isEmpty() || administrator;
    }
}
