package org.bienban.app.register;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.springframework.stereotype.Component;

/** Who holds issues today: whoever has the affairs of the unit they once came to. */
@Component
public class Holders {

    private final Units units;

    Holders(Units units) {
        this.units = units;
    }

    /** The unit that has the affairs of this one on the day; itself if there is none. */
    public UUID heir(UUID unitId, LocalDate on) {
        return units.heir(unitId, on).map(Unit::id).orElse(unitId);
    }

    /** Its name today, or on its last day. */
    public String name(UUID unitId, LocalDate on) {
        Optional<Unit> today = units.heir(unitId, on);
        return today.or(() -> units.nearest(unitId, on)).map(Unit::name).orElse("…");
    }

    /** The unit and those whose affairs it has on the day. */
    Set<UUID> standingFor(UUID unitId, LocalDate on) {
        Set<UUID> found = new LinkedHashSet<>();
        found.add(unitId);
        units.inherited(unitId, on).stream()
                .filter(former -> heir(former, on).equals(unitId))
                .forEach(found::add);
        return found;
    }
}
