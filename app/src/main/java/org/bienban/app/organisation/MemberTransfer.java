package org.bienban.app.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes members from an ending cell over to its successors, standing and participation unchanged. */
@Component
class MemberTransfer {

    private final Units units;
    private final Memberships memberships;
    private final PeopleTables tables;

    MemberTransfer(Units units, Memberships memberships, PeopleTables tables) {
        this.units = units;
        this.memberships = memberships;
        this.tables = tables;
    }

    void all(UUID from, UUID to, LocalDate on) {
        Set<UUID> everyone =
                memberships.membersOf(from, on).stream().map(Member::personId).collect(Collectors.toSet());
        some(from, to, everyone, on);
    }

    void some(UUID from, UUID to, Set<UUID> people, LocalDate on) {
        for (Member member : memberships.membersOf(from, on)) {
            if (people.contains(member.personId())) {
                tables.memberships.end(Map.of("person_id", member.personId(), "cell_id", from), on);
                // Someone attached for a time to the successor is simply at home there now.
                tables.memberships.end(Map.of("person_id", member.personId(), "cell_id", to), on);
                tables.beginMembership(member.personId(), to, member.standing(), member.participation(), on);
            }
        }
    }

    /** Members and units below that no part takes. */
    Set<UUID> undivided(Unit unit, List<UnitPart> parts, LocalDate on) {
        Set<UUID> left = new HashSet<>();
        memberships.membersOf(unit.id(), on).forEach(member -> left.add(member.personId()));
        units.children(unit.id(), on).forEach(child -> left.add(child.id()));
        parts.forEach(part -> left.removeAll(part.takes()));
        return left;
    }
}
