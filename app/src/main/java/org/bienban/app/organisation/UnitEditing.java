package org.bienban.app.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.organisation.OrganisationChanged.UnitAdded;
import org.bienban.app.organisation.OrganisationChanged.UnitMoved;
import org.bienban.app.organisation.OrganisationChanged.UnitRecoded;
import org.bienban.app.organisation.OrganisationChanged.UnitRenamed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes to one unit, each with effect from a day. A change dated before the latest one of its sort is refused;
 * one dated the same day corrects it. Refusals name the field of the form they belong to.
 */
@Service
@Transactional
public class UnitEditing {

    private final Units units;
    private final UnitTables tables;
    private final UnitChecks checks;
    private final ApplicationEventPublisher events;

    UnitEditing(Units units, UnitTables tables, UnitChecks checks, ApplicationEventPublisher events) {
        this.units = units;
        this.tables = tables;
        this.checks = checks;
        this.events = events;
    }

    /** Adds a unit and returns its id. */
    public UUID addUnit(NewUnit unit, LocalDate on) {
        UUID id = UUID.randomUUID();
        String code = UnitCode.stored(unit.code());
        checks.newUnit(unit, id, code, on);
        tables.insert(id, unit.kind(), unit.type(), on);
        tables.beginName(id, unit.name(), unit.headName(), on);
        tables.codes.begin(Map.of("unit_id", id, "code", code), on);
        if (unit.parentId() != null) {
            tables.parents.begin(Map.of("unit_id", id, "parent_id", unit.parentId()), on);
        }
        events.publishEvent(new UnitAdded(id, on));
        return id;
    }

    /** Gives the unit another name from the day on; documents keep the name of their day. */
    public void rename(UUID id, String name, @Nullable String headName, LocalDate on) {
        tables.lock(id);
        Unit unit = checks.existing(id, on);
        new Refusals()
                .when(name.isBlank(), "name", "nameMissing")
                .when(checks.changedLater(tables.names, id, on), "on", "changedLater")
                .orElseGo();
        tables.names.end(Map.of("unit_id", id), on);
        tables.beginName(id, name, headName, on);
        events.publishEvent(new UnitRenamed(id, unit.name(), PersonName.clean(name), on));
    }

    /** Gives the unit another code from the day on. */
    public void recode(UUID id, String typed, LocalDate on) {
        tables.lock(id);
        Unit unit = checks.existing(id, on);
        String code = UnitCode.stored(typed);
        checks.code(new Refusals(), unit.kind(), id, code, on)
                .when(checks.changedLater(tables.codes, id, on), "on", "changedLater")
                .orElseGo();
        tables.codes.end(Map.of("unit_id", id), on);
        tables.codes.begin(Map.of("unit_id", id, "code", code), on);
        events.publishEvent(new UnitRecoded(id, unit.code(), code, on));
    }

    /** Puts the unit, with all below it, under another parent from the day on. */
    public void move(UUID id, UUID parentId, LocalDate on) {
        tables.lock(id);
        Unit unit = checks.existing(id, on);
        checks.parent(new Refusals(), unit.kind(), parentId, on)
                .when(units.subtree(id, on).contains(parentId), "parentId", "parentBelow")
                .when(checks.changedLater(tables.parents, id, on), "on", "changedLater")
                .orElseGo();
        tables.parents.end(Map.of("unit_id", id), on);
        tables.parents.begin(Map.of("unit_id", id, "parent_id", parentId), on);
        events.publishEvent(new UnitMoved(id, parentId, on));
    }
}
