package org.bienban.app.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Who has the affairs of units on one day, each looked up once. */
final class Heirs {

    private final Holders holders;
    private final LocalDate day;
    private final Map<UUID, UUID> known = new HashMap<>();

    Heirs(Holders holders, LocalDate day) {
        this.holders = holders;
        this.day = day;
    }

    UUID of(UUID unitId) {
        return known.computeIfAbsent(unitId, unit -> holders.heir(unit, day));
    }

    /** Counts by unit as counts by whoever has the affairs of each. */
    Map<UUID, Long> counts(Map<UUID, Long> stored) {
        Map<UUID, Long> counts = new LinkedHashMap<>();
        stored.forEach((unit, issues) -> counts.merge(of(unit), issues, Long::sum));
        return counts;
    }
}
