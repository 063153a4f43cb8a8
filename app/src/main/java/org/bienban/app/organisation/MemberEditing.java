package org.bienban.app.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.organisation.OrganisationChanged.MemberJoined;
import org.bienban.app.organisation.OrganisationChanged.MemberLeft;
import org.bienban.app.organisation.OrganisationChanged.ParticipationChanged;
import org.bienban.app.organisation.OrganisationChanged.PersonAdded;
import org.bienban.app.organisation.OrganisationChanged.PersonCorrected;
import org.bienban.app.organisation.OrganisationChanged.StandingChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People and their memberships, each change with effect from a day; same rules of dates as {@link UnitEditing}. */
@Service
@Transactional
public class MemberEditing {

    private final PeopleTables tables;
    private final MemberChecks checks;
    private final ApplicationEventPublisher events;

    MemberEditing(PeopleTables tables, MemberChecks checks, ApplicationEventPublisher events) {
        this.tables = tables;
        this.checks = checks;
        this.events = events;
    }

    /** Adds a person and returns the id; the day is only told to listeners. */
    public UUID addPerson(String fullName, @Nullable String phone, LocalDate on) {
        String name = checks.name(fullName);
        UUID id = UUID.randomUUID();
        tables.save(id, name, checks.phone(phone));
        events.publishEvent(new PersonAdded(id, on));
        return id;
    }

    /** Corrects a person's name or phone, for all time: names of people are not dated. */
    public void correctPerson(UUID id, String fullName, @Nullable String phone, LocalDate on) {
        tables.lock(id);
        tables.save(id, checks.name(fullName), checks.phone(phone));
        events.publishEvent(new PersonCorrected(id, on));
    }

    /** Makes the person a member of the cell from the day on. */
    public void join(UUID personId, UUID cellId, Standing standing, Participation participation, LocalDate on) {
        tables.lock(personId);
        checks.joining(personId, cellId, participation, on);
        tables.beginMembership(personId, cellId, standing, participation, on);
        events.publishEvent(new MemberJoined(personId, cellId, on));
    }

    /** Ends the membership: the day is the first on which the person is no longer a member. */
    public void leave(UUID personId, UUID cellId, LocalDate on) {
        tables.lock(personId);
        checks.open(personId, cellId, on);
        tables.memberships.end(key(personId, cellId), on);
        // Posts inside a cell are held by its members; the cell's minutes must not name a secretary who has left.
        tables.posts.end(Map.of("person_id", personId, "unit_id", cellId), on);
        events.publishEvent(new MemberLeft(personId, cellId, on));
    }

    /** Makes a probationary member official, or corrects the standing, from the day on. */
    public void changeStanding(UUID personId, UUID cellId, Standing standing, LocalDate on) {
        tables.lock(personId);
        Member before = checks.open(personId, cellId, on);
        tables.memberships.end(key(personId, cellId), on);
        tables.beginMembership(personId, cellId, standing, before.participation(), on);
        events.publishEvent(new StandingChanged(personId, cellId, standing, on));
    }

    /** Changes how the member takes part, from the day on. */
    public void changeParticipation(UUID personId, UUID cellId, Participation participation, LocalDate on) {
        tables.lock(personId);
        Member before = checks.open(personId, cellId, on);
        checks.participation(before.participation(), participation);
        tables.memberships.end(key(personId, cellId), on);
        tables.beginMembership(personId, cellId, before.standing(), participation, on);
        events.publishEvent(new ParticipationChanged(personId, cellId, participation, on));
    }

    private static Map<String, UUID> key(UUID personId, UUID cellId) {
        return Map.of("person_id", personId, "cell_id", cellId);
    }
}
