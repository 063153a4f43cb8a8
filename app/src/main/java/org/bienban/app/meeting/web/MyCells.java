package org.bienban.app.meeting.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Permissions;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.stereotype.Component;

/** Cells whose meetings a person has to do with: those they write for, inspect, or oversee from the ward. */
@Component
class MyCells {

    private final Units units;
    private final Permissions permissions;

    MyCells(Units units, Permissions permissions) {
        this.units = units;
        this.permissions = permissions;
    }

    List<Unit> of(Actor actor, LocalDate on) {
        Map<UUID, Unit> cells = new LinkedHashMap<>();
        actor.capacities().stream()
                .flatMap(capacity ->
                        Stream.concat(capacity.posts().stream().map(Post::unitId), capacity.supervisedCells().stream()))
                .distinct()
                .flatMap(id -> units.find(id, on).stream())
                .flatMap(unit -> within(unit, actor, on))
                .sorted(Comparator.comparing(Unit::code))
                .forEach(cell -> cells.put(cell.id(), cell));
        return List.copyOf(cells.values());
    }

    /** The meeting is nobody's business but theirs who write, inspect or oversee. */
    void requireVisible(Meeting meeting, Actor actor) {
        if (!permissions.mayDraft(actor, meeting.cellId())
                && !permissions.mayInspect(actor, meeting.cellId(), meeting.wardId())) {
            throw new NotFoundException("meeting", meeting.id());
        }
    }

    private Stream<Unit> within(Unit unit, Actor actor, LocalDate on) {
        if (unit.isCell()) {
            boolean mine = permissions.mayDraft(actor, unit.id())
                    || actor.capacities().stream().anyMatch(capacity -> capacity.supervises(unit.id()));
            return mine ? Stream.of(unit) : Stream.empty();
        }
        return permissions.mayOversee(actor, unit.id())
                ? units.children(unit.id(), on).stream().filter(Unit::isCell)
                : Stream.empty();
    }
}
