package org.bienban.app.issue.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.organisation.Affairs;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.workflows.IssueLevels;
import org.springframework.stereotype.Component;

/** The levels of the tree of today: of a unit that is gone, those of whoever has its affairs. */
@Component
class UnitLevels implements IssueLevels {

    private final Units units;
    private final Affairs affairs;
    private final Clock clock;

    UnitLevels(Units units, Affairs affairs, Clock clock) {
        this.units = units;
        this.affairs = affairs;
        this.clock = clock;
    }

    @Override
    public Optional<UUID> above(UUID unitId) {
        LocalDate today = LocalDate.now(clock);
        return affairs.heir(unitId, today)
                .map(Unit::parentId)
                .flatMap(parent -> units.find(parent, today))
                .map(Unit::id);
    }

    @Override
    public String kindOf(UUID unitId) {
        return affairs.heir(unitId, LocalDate.now(clock)).map(Unit::kind).orElse(Unit.WARD);
    }
}
