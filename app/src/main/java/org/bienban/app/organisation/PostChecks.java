package org.bienban.app.organisation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.stereotype.Component;

/** What speaks against a change to a post or a supervision assignment. */
@Component
class PostChecks {

    private static final Set<PostKind> IN_CELLS =
            EnumSet.of(PostKind.SECRETARY, PostKind.DEPUTY_SECRETARY, PostKind.COMMITTEE_MEMBER, PostKind.MINUTE_TAKER);
    private static final Set<PostKind> IN_AUTHORITIES = EnumSet.of(PostKind.ANSWERING_OFFICER);
    private static final Set<PostKind> ABOVE_CELLS =
            EnumSet.complementOf(EnumSet.of(PostKind.MINUTE_TAKER, PostKind.ANSWERING_OFFICER));

    private final Units units;
    private final UnitKinds kinds;
    private final Memberships memberships;
    private final PeopleTables tables;

    PostChecks(Units units, UnitKinds kinds, Memberships memberships, PeopleTables tables) {
        this.units = units;
        this.kinds = kinds;
        this.memberships = memberships;
        this.tables = tables;
    }

    /** Posts that exist in a unit of the kind. */
    Set<PostKind> suiting(Unit unit) {
        boolean party = kinds.find(unit.kind()).map(UnitKind::party).orElse(false);
        if (!party) {
            return IN_AUTHORITIES;
        }
        return unit.isCell() ? IN_CELLS : ABOVE_CELLS;
    }

    void appointing(UUID personId, UUID unitId, PostKind kind, LocalDate on) {
        Optional<Unit> unit = units.find(unitId, on);
        Map<String, Object> same = Map.of("person_id", personId, "unit_id", unitId, "kind", kind.name());
        new Refusals()
                .when(unit.isEmpty(), "on", "unitNotThen", Refusals.day(on))
                .when(unit.isPresent() && !suiting(unit.get()).contains(kind), "kind", "postHere")
                .when(
                        unit.filter(Unit::isCell).isPresent() && !memberThen(personId, unitId, on),
                        "personId",
                        "memberNot")
                .when(tables.posts.heldSince(same, on), "kind", "postHeld")
                .when(kind == PostKind.SECRETARY && otherSecretary(personId, unitId, on), "kind", "postOfOther")
                .orElseGo();
    }

    void supervising(UUID personId, UUID cellId, LocalDate on) {
        boolean cellThen = units.find(cellId, on).filter(Unit::isCell).isPresent();
        Map<String, UUID> same = Map.of("person_id", personId, "cell_id", cellId);
        new Refusals()
                .when(!cellThen, "on", "unitNotThen", Refusals.day(on))
                .when(tables.supervisions.heldSince(same, on), "personId", "supervisesAlready")
                .orElseGo();
    }

    /** The open row must have begun, or begin, on the day. */
    void held(DatedTable table, Map<String, ?> key, LocalDate on) {
        LocalDate since = table.openStart(key)
                .orElseThrow(() -> new RefusedException(Refusal.at("personId", "organisation.refusal.postNot")));
        new Refusals()
                .when(on.isBefore(since), "on", "notBefore", Refusals.day(since))
                .orElseGo();
    }

    private boolean memberThen(UUID personId, UUID cellId, LocalDate on) {
        return memberships.cellsOf(personId, on).contains(cellId);
    }

    private boolean otherSecretary(UUID personId, UUID unitId, LocalDate on) {
        return tables.posts.heldSince(Map.of("unit_id", unitId, "kind", PostKind.SECRETARY.name()), on)
                && !tables.posts.heldSince(
                        Map.of("person_id", personId, "unit_id", unitId, "kind", PostKind.SECRETARY.name()), on);
    }
}
