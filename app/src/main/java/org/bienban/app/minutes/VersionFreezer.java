package org.bienban.app.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.Meetings;
import org.bienban.app.organisation.People;
import org.bienban.app.organisation.Person;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Freezes a draft and its meeting as a version, with the facts people ask for in tables of their own. */
@Component
class VersionFreezer {

    private final DraftStore drafts;
    private final Meetings meetings;
    private final VersionTable versions;
    private final FactTables facts;
    private final Units units;
    private final People people;

    VersionFreezer(
            DraftStore drafts, Meetings meetings, VersionTable versions, FactTables facts, Units units, People people) {
        this.drafts = drafts;
        this.meetings = meetings;
        this.versions = versions;
        this.facts = facts;
        this.units = units;
        this.people = people;
    }

    void freeze(Minutes sent, Actor by, Instant at) {
        MinutesContent content = drafts.get(sent.id(), sent.language()).content();
        MeetingSnapshot snapshot = snapshot(Objects.requireNonNull(sent.meetingId()));
        versions.insert(sent.id(), sent.version(), content, snapshot, by.personId(), by.draftsFor(sent.cellId()), at);
        facts.insert(sent.id(), sent.version(), content, snapshot.rollCall());
    }

    /** The meeting as it stands now. */
    MeetingSnapshot snapshot(UUID meetingId) {
        Meeting meeting = meetings.get(meetingId);
        LocalDate on = meeting.heldOn();
        Unit cell = units.get(meeting.cellId(), on);
        return new MeetingSnapshot(
                meeting,
                meetings.rollCall(meetingId),
                cell.name(),
                cell.headName(),
                units.find(meeting.wardId(), on).map(Unit::headName).orElse(""),
                name(meeting.chairId()),
                name(meeting.minuteTakerId()));
    }

    private String name(@Nullable UUID person) {
        return person == null ? "" : people.find(person).map(Person::fullName).orElse("");
    }
}
