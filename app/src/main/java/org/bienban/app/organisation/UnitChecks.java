package org.bienban.app.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What speaks against a change to a unit. */
@Component
class UnitChecks {

    private final Units units;
    private final UnitKinds kinds;
    private final UnitTables tables;

    UnitChecks(Units units, UnitKinds kinds, UnitTables tables) {
        this.units = units;
        this.kinds = kinds;
        this.tables = tables;
    }

    /** The unit as of the day, still open; refuses at field {@code on} otherwise. */
    Unit existing(UUID id, LocalDate on) {
        return units.find(id, on)
                .filter(unit -> unit.validTo() == null)
                .orElseThrow(() ->
                        new RefusedException(Refusal.at("on", "organisation.refusal.unitNotThen", Refusals.day(on))));
    }

    boolean changedLater(DatedTable table, UUID id, LocalDate on) {
        return table.latestStart(Map.of("unit_id", id)).filter(on::isBefore).isPresent();
    }

    void newUnit(NewUnit unit, UUID id, String code, LocalDate on) {
        Refusals refusals = new Refusals()
                .when(unit.name().isBlank(), "name", "nameMissing")
                .when(kinds.find(unit.kind()).isEmpty(), "kind", "kindUnknown")
                .when(!typeSuits(unit.type(), unit.kind()), "type", "typeUnknown");
        code(refusals, unit.kind(), id, code, on);
        parent(refusals, unit.kind(), unit.parentId(), on).orElseGo();
    }

    Refusals code(Refusals refusals, String kind, UUID id, String code, LocalDate on) {
        boolean party = kinds.find(kind).map(UnitKind::party).orElse(true);
        return refusals.when(!UnitCode.suits(code, party), "code", party ? "codeForm" : "codeFormAuthority")
                .when(tables.codeTaken(code, id, on), "code", "codeTaken");
    }

    Refusals parent(Refusals refusals, String kind, @Nullable UUID parentId, LocalDate on) {
        Optional<UnitKind> own = kinds.find(kind);
        if (own.isEmpty()) {
            return refusals;
        }
        if (parentId == null) {
            return refusals.when(!own.get().parents().isEmpty(), "parentId", "parentMissing");
        }
        Optional<Unit> parent = units.find(parentId, on);
        boolean suits = parent.filter(above -> own.get().parents().contains(above.kind()))
                .isPresent();
        return refusals.when(parent.isEmpty(), "parentId", "parentNotThen", Refusals.day(on))
                .when(parent.isPresent() && !suits, "parentId", "parentKind");
    }

    private boolean typeSuits(@Nullable String type, String kind) {
        return type == null
                || kinds.findType(type)
                        .filter(known -> known.kind().equals(kind))
                        .isPresent();
    }
}
