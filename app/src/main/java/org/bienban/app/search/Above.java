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

    static List<String> ids(List<Unit> above) {
        return above.stream().map(unit -> unit.id().toString()).toList();
    }

    static List<String> names(List<Unit> above) {
        return above.stream().map(Unit::name).toList();
    }
}
