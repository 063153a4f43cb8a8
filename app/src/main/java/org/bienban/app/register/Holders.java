package org.bienban.app.register;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.organisation.Affairs;
import org.springframework.stereotype.Component;

/** Who holds issues today: whoever has the affairs of the unit they once came to. */
@Component
public class Holders {

    private final Affairs affairs;

    Holders(Affairs affairs) {
        this.affairs = affairs;
    }

    /** The unit that has the affairs of this one on the day; itself if there is none. */
    public UUID heir(UUID unitId, LocalDate on) {
        return affairs.holder(unitId, on);
    }

    /** Its name today, or on its last day. */
    public String name(UUID unitId, LocalDate on) {
        return affairs.holderName(unitId, on).orElse("…");
    }

    /** The unit and those whose affairs it has on the day. */
    Set<UUID> standingFor(UUID unitId, LocalDate on) {
        Set<UUID> found = new LinkedHashSet<>();
        found.add(unitId);
        affairs.inherited(unitId, on).stream()
                .filter(former -> heir(former, on).equals(unitId))
                .forEach(found::add);
        return found;
    }
}
