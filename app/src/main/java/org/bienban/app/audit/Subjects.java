package org.bienban.app.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.audit.Deed.Subject;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.Meetings;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.organisation.Memberships;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.Posts;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds to whom the objects of deeds belong, and so who will see their entries. */
@Component
class Subjects {

    private final MinutesRegister minutes;
    private final Meetings meetings;
    private final Units units;
    private final Memberships memberships;
    private final Posts posts;
    private final Clock clock;

    Subjects(
            MinutesRegister minutes,
            Meetings meetings,
            Units units,
            Memberships memberships,
            Posts posts,
            Clock clock) {
        this.minutes = minutes;
        this.meetings = meetings;
        this.units = units;
        this.memberships = memberships;
        this.posts = posts;
        this.clock = clock;
    }

    /** Minutes belong to their ward from the day they are sent; before that they are the cell's own. */
    Subject minutes(UUID id) {
        return minutes.find(id)
                .map(found -> found.version() == 0
                        ? new Subject("minutes", id, found.cellId(), null, null)
                        : sent(id, found.cellId(), found.wardId()))
                .orElseGet(() -> new Subject("minutes", id, null, null, null));
    }

    /** Minutes known to have been sent. */
    static Subject sent(UUID id, UUID cellId, UUID wardId) {
        return new Subject("minutes", id, cellId, wardId, null);
    }

    Subject meeting(UUID id) {
        try {
            Meeting meeting = meetings.get(id);
            return new Subject("meeting", id, meeting.cellId(), meeting.wardId(), null);
        } catch (NotFoundException e) {
            return new Subject("meeting", id, null, null, null);
        }
    }

    Subject unit(UUID id, LocalDate on) {
        return new Subject("unit", id, id, wardOf(id, on), null);
    }

    Subject unit(UUID id) {
        return unit(id, LocalDate.now(clock));
    }

    /** Something in a unit that has no page of its own rights. */
    Subject in(String kind, @Nullable UUID id, @Nullable UUID unitId) {
        return new Subject(kind, id, unitId, unitId == null ? null : wardOf(unitId, LocalDate.now(clock)), null);
    }

    /** A person belongs to the ward of their cell or post. */
    Subject person(UUID id) {
        return of("person", id, id);
    }

    Subject account(UUID accountId, @Nullable UUID personId) {
        return of("account", accountId, personId);
    }

    /** Something that is this person's. */
    Subject of(String kind, @Nullable UUID id, @Nullable UUID personId) {
        UUID place = personId == null ? null : placeOf(personId).orElse(null);
        return in(kind, id, place).about(personId);
    }

    private Optional<UUID> placeOf(UUID personId) {
        LocalDate today = LocalDate.now(clock);
        return Stream.concat(
                        memberships.cellsOf(personId, today).stream(),
                        posts.heldBy(personId, today).stream().map(Post::unitId))
                .findFirst();
    }

    /** The ward above the unit; the unit itself where there is none, as for a province. */
    private UUID wardOf(UUID unitId, LocalDate on) {
        return units.ancestorOfKind(unitId, Unit.WARD, on).map(Unit::id).orElse(unitId);
    }
}
