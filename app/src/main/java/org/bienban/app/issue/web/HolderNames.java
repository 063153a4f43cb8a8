package org.bienban.app.issue.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.organisation.Affairs;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.springframework.stereotype.Component;

/** Names of units and bodies on the way of issues: of today, or of their last day. */
@Component
class HolderNames {

    private final Units units;
    private final Affairs affairs;
    private final Clock clock;

    HolderNames(Units units, Affairs affairs, Clock clock) {
        this.units = units;
        this.affairs = affairs;
        this.clock = clock;
    }

    String of(UUID unitId) {
        return units.nearest(unitId, LocalDate.now(clock)).map(Unit::name).orElse("");
    }

    /** Of whoever has the affairs of the unit today. */
    String ofHolder(UUID unitId) {
        return affairs.holderName(unitId, LocalDate.now(clock)).orElse("");
    }

    Map<UUID, String> of(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        ids.forEach(id -> names.computeIfAbsent(id, this::of));
        return names;
    }
}
