package org.bienban.app.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.PersonalDataRead;
import org.bienban.app.directory.Change;
import org.bienban.app.directory.DirectoryRights;
import org.bienban.app.organisation.Memberships;
import org.bienban.app.organisation.Posts;
import org.bienban.app.organisation.Supervisions;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.UnitHistory;
import org.bienban.app.organisation.UnitKind;
import org.bienban.app.organisation.UnitKinds;
import org.bienban.app.organisation.UnitType;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gathers the page of a unit; reading it is reading personal data and is told to the journal. */
@Component
class UnitPages {

    private final Units units;
    private final UnitKinds kinds;
    private final UnitHistory history;
    private final Memberships memberships;
    private final Posts posts;
    private final Supervisions supervisions;
    private final DirectoryRights rights;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitPages(
            Units units,
            UnitKinds kinds,
            UnitHistory history,
            Memberships memberships,
            Posts posts,
            Supervisions supervisions,
            DirectoryRights rights,
            ApplicationEventPublisher events,
            Clock clock) {
        this.units = units;
        this.kinds = kinds;
        this.history = history;
        this.memberships = memberships;
        this.posts = posts;
        this.supervisions = supervisions;
        this.rights = rights;
        this.events = events;
        this.clock = clock;
    }

    /** The page as of the day, or as of the nearest day on which the unit existed. */
    UnitPage of(Actor actor, UUID id, LocalDate asked, Locale locale) {
        rights.requireReadable(actor, id, asked);
        Unit unit = units.nearest(id, asked).orElseThrow(() -> new NotFoundException("unit", id));
        LocalDate on = nearestDay(unit, asked);
        if (unit.isCell()) {
            events.publishEvent(new PersonalDataRead(actor.personId(), "unit-members", id, "look-up", clock.instant()));
        }
        return new UnitPage(
                unit,
                on,
                kindLabel(unit, locale),
                typeLabel(unit, locale),
                units.path(id, on),
                units.children(id, on),
                known(units.predecessors(id), on),
                known(units.successors(id), on),
                memberships.membersOf(id, on),
                posts.at(id, on),
                supervisions.at(id, on),
                history.names(id),
                history.codes(id),
                history.parents(id),
                memberships.historyIn(id).stream()
                        .filter(period -> period.to() != null)
                        .toList(),
                posts.historyIn(id).stream().filter(post -> post.to() != null).toList(),
                changes(actor, unit));
    }

    List<Change> changes(Actor actor, Unit unit) {
        return Arrays.stream(Change.values())
                .filter(change -> unit.validTo() == null)
                .filter(change -> change.suits(unit) && rights.may(actor, change, unit.id()))
                .toList();
    }

    private List<Unit> known(List<UUID> ids, LocalDate on) {
        return ids.stream().flatMap(id -> units.nearest(id, on).stream()).toList();
    }

    private String kindLabel(Unit unit, Locale locale) {
        return kinds.all(locale).stream()
                .filter(kind -> kind.code().equals(unit.kind()))
                .map(UnitKind::label)
                .findFirst()
                .orElse(unit.kind());
    }

    private String typeLabel(Unit unit, Locale locale) {
        return kinds.types(locale).stream()
                .filter(type -> Objects.equals(type.code(), unit.type()))
                .map(UnitType::label)
                .findFirst()
                .orElse("");
    }

    private static LocalDate nearestDay(Unit unit, LocalDate asked) {
        if (asked.isBefore(unit.validFrom())) {
            return unit.validFrom();
        }
        LocalDate end = unit.validTo();
        return end != null && !asked.isBefore(end) ? end.minusDays(1) : asked;
    }
}
