package org.bienban.app.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.organisation.OrganisationChanged.UnitDissolved;
import org.bienban.app.organisation.OrganisationChanged.UnitSplit;
import org.bienban.app.organisation.OrganisationChanged.UnitsMerged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes that end units. What is below or inside goes on in the successors under its own id; posts and supervision
 * of the ended units end with them. Successor links keep the way back.
 */
@Service
@Transactional
public class UnitReorganisation {

    private final Units units;
    private final UnitTables tables;
    private final UnitChecks checks;
    private final UnitEditing editing;
    private final PeopleTables people;
    private final MemberTransfer members;
    private final ApplicationEventPublisher events;

    UnitReorganisation(
            Units units,
            UnitTables tables,
            UnitChecks checks,
            UnitEditing editing,
            PeopleTables people,
            MemberTransfer members,
            ApplicationEventPublisher events) {
        this.units = units;
        this.tables = tables;
        this.checks = checks;
        this.editing = editing;
        this.people = people;
        this.members = members;
        this.events = events;
    }

    /** Ends the units on the day; their members and the units below them go over to the successor. */
    public void merge(List<UUID> predecessors, UUID successorId, LocalDate on) {
        predecessors.forEach(tables::lock);
        Unit successor = checks.existing(successorId, on);
        Refusals refusals = new Refusals()
                .when(predecessors.isEmpty(), "predecessors", "mergeNothing")
                .when(predecessors.contains(successorId), "successorId", "mergeIntoItself");
        for (UUID id : predecessors) {
            Unit unit = checks.existing(id, on);
            refusals.when(!unit.kind().equals(successor.kind()), "successorId", "mergeKind", unit.name());
        }
        refusals.orElseGo();
        for (UUID id : predecessors) {
            units.children(id, on).forEach(child -> editing.move(child.id(), successorId, on));
            members.all(id, successorId, on);
            tables.succeed(id, successorId, on);
            end(id, on);
        }
        events.publishEvent(new UnitsMerged(List.copyOf(predecessors), successorId, on));
    }

    /**
     * Ends a unit and divides what is in it among new ones of the same kind under the same parent.
     *
     * @return ids of the parts, in order
     */
    public List<UUID> split(UUID id, List<UnitPart> parts, LocalDate on) {
        tables.lock(id);
        Unit unit = checks.existing(id, on);
        Set<UUID> left = members.undivided(unit, parts, on);
        new Refusals()
                .when(parts.size() < 2, "parts", "splitParts")
                .when(!left.isEmpty(), "parts", "splitLeft", left.size())
                .orElseGo();
        List<UUID> successors = new ArrayList<>();
        for (UnitPart part : parts) {
            UUID successor = editing.addUnit(
                    new NewUnit(unit.kind(), unit.type(), part.name(), null, part.code(), unit.parentId()), on);
            members.some(id, successor, part.takes(), on);
            units.children(id, on).stream()
                    .filter(child -> part.takes().contains(child.id()))
                    .forEach(child -> editing.move(child.id(), successor, on));
            tables.succeed(id, successor, on);
            successors.add(successor);
        }
        end(id, on);
        events.publishEvent(new UnitSplit(id, List.copyOf(successors), on));
        return successors;
    }

    /** Ends a unit without successor; it must have no members and nothing below it. */
    public void dissolve(UUID id, LocalDate on) {
        tables.lock(id);
        checks.existing(id, on);
        new Refusals()
                .when(!units.children(id, on).isEmpty(), "on", "dissolveChildren")
                .when(people.hasMembersSince(id, on), "on", "dissolveMembers")
                .orElseGo();
        end(id, on);
        events.publishEvent(new UnitDissolved(id, on));
    }

    private void end(UUID id, LocalDate on) {
        new Refusals()
                .when(!units.get(id, on).validFrom().isBefore(on), "on", "endsAsItBegins")
                .orElseGo();
        people.endPosts(id, on);
        tables.close(id, on);
    }
}
