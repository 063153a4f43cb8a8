package org.bienban.app.search;

import java.util.List;
import java.util.UUID;
import org.bienban.app.organisation.Unit;

/** The units above one, as an entry carries them. */
final class Above {

    private Above() {}

    /** The path to a unit without the unit itself. */
    static List<Unit> of(List<Unit> path, UUID unitId) {
        return path.stream().filter(unit -> !unit.id().equals(unitId)).toList();
    }

    /** The kind of the unit itself on the path to it; that of a cell if the path does not lead there. */
    static String kind(List<Unit> path, UUID unitId) {
        return path.stream()
                .filter(unit -> unit.id().equals(unitId))
                .map(Unit::kind)
                .findFirst()
                .orElse(Unit.CELL);
    }

    static List<String> ids(List<Unit> above) {
        return above.stream().map(unit -> unit.id().toString()).toList();
    }

    static List<String> names(List<Unit> above) {
        return above.stream().map(Unit::name).toList();
    }
}
