package org.bienban.app.organisation;

import java.util.Set;

/**
 * A kind of unit, as data.
 *
 * @param code for example {@code ward}
 * @param level orders kinds from the top, smaller is higher
 * @param takesMembers whether people are members here
 * @param party false for bodies of the state that only answer issues
 * @param label the kind in the language asked for
 * @param parents kinds it may hang under; empty: only at the top
 */
public record UnitKind(String code, int level, boolean takesMembers, boolean party, String label, Set<String> parents) {

    public UnitKind {
        parents = Set.copyOf(parents);
    }
}
