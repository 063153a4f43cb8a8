package org.bienban.app.demo;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Actors;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.Meetings;
import org.bienban.app.minutes.DraftChange;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.review.Verdict;
import org.springframework.stereotype.Component;

/** Plays what happened to minutes: every step at its own time, by the person who did it, through the same services. */
@Component
class DemoStory {

    private static final LocalTime AFTER_THE_MEETING = LocalTime.of(22, 5);

    private final Clock clock;
    private final Actors actors;
    private final CurrentActor current;
    private final Meetings meetings;
    private final MinutesDrafting drafting;
    private final MinutesSending sending;
    private final DemoMeeting meeting;
    private final DemoInspection inspection;
    private final DemoScores scores;

    DemoStory(
            Clock clock,
            Actors actors,
            CurrentActor current,
            Meetings meetings,
            MinutesDrafting drafting,
            MinutesSending sending,
            DemoMeeting meeting,
            DemoInspection inspection,
            DemoScores scores) {
        this.clock = clock;
        this.actors = actors;
        this.current = current;
        this.meetings = meetings;
        this.drafting = drafting;
        this.sending = sending;
        this.meeting = meeting;
        this.inspection = inspection;
        this.scores = scores;
    }

    /**
     * Who takes part.
     *
     * @param people ids by name
     */
    record Cast(UUID cellId, UUID secretary, UUID inspector, Map<String, UUID> people) {

        /** The people of a cell; the ward's office inspects where nobody is assigned. */
        static Cast of(DemoCell cell, DemoUnits.Made made, Map<String, UUID> people) {
            String inspector =
                    DemoPeople.SUPERVISORS.getOrDefault(cell.supervisor(), DemoPeople.Officer.WARD_OFFICE.fullName);
            return new Cast(
                    DemoUnits.id(made, cell),
                    DemoPeople.id(people, cell.secretary()),
                    DemoPeople.id(people, inspector),
                    people);
        }
    }

    /** Plays one story; a meeting already there is left as it is. Returns the minutes. */
    UUID play(DemoMinutes text, Cast cast) {
        Meeting[] held = new Meeting[1];
        UUID[] minutesId = new UUID[1];
        as(cast.secretary(), text.heldOn().atTime(AFTER_THE_MEETING), secretary -> {
            held[0] = meeting.hold(text, cast, secretary);
            minutesId[0] = drafting.begin(held[0].id(), text.language(), secretary);
            write(text, cast, minutesId[0], held[0], secretary);
        });
        LocalDateTime sentAt = text.sentAt();
        if (sentAt == null) {
            return minutesId[0];
        }
        as(cast.secretary(), sentAt, secretary -> sending.send(minutesId[0], null, secretary));
        if (text.taken()) {
            LocalDateTime verdictAt = text.verdictAt();
            as(
                    cast.inspector(),
                    verdictAt == null ? sentAt.plusMinutes(90) : verdictAt,
                    inspector -> inspection.inspect(text, minutesId[0], inspector));
        }
        DemoMinutes.Corrected second = text.corrected();
        if (second != null && text.outcome() == Verdict.RETURNED) {
            correct(text.asCorrected(second), cast, minutesId[0], held[0]);
        }
        rate(text, cast, minutesId[0]);
        return minutesId[0];
    }

    /** The committee sits on the 25th; what was held since the last sitting waits for the next one. */
    private void rate(DemoMinutes text, Cast cast, UUID minutesId) {
        LocalDateTime sitting = text.heldOn().withDayOfMonth(25).atTime(8, 30);
        if (text.verdictAt() == null
                || !sitting.isBefore(LocalDateTime.now(clock).minusMonths(1))) {
            return;
        }
        UUID leader = DemoPeople.id(cast.people(), DemoPeople.Officer.WARD_SECRETARY.fullName);
        as(leader, sitting, actor -> scores.decide(minutesId, actor));
    }

    private void correct(DemoMinutes second, Cast cast, UUID minutesId, Meeting held) {
        as(cast.secretary(), Objects.requireNonNull(second.sentAt()), secretary -> {
            meeting.callRoll(second, cast, held.id(), secretary);
            write(second, cast, minutesId, held, secretary);
            inspection.answer(minutesId, secretary);
            sending.send(minutesId, null, secretary);
        });
        as(
                cast.inspector(),
                Objects.requireNonNull(second.verdictAt()),
                inspector -> inspection.inspect(second, minutesId, inspector));
    }

    private void write(DemoMinutes text, Cast cast, UUID minutesId, Meeting held, Actor secretary) {
        int base = meetings.rollCall(held.id()).count().presentOfficial();
        drafting.save(
                minutesId,
                DraftChange.whole(
                        drafting.draft(minutesId, secretary).revision(),
                        DemoContent.of(text, held, cast.people(), base)),
                secretary);
        scores.fill(text, minutesId, secretary);
    }

    /** Something a person does. */
    interface Step {
        void by(Actor actor);
    }

    /** Lets a person do something at a moment. */
    void as(UUID personId, LocalDateTime when, Step step) {
        ((SeedingClock) clock).at(when.atZone(clock.getZone()).toInstant(), () -> {
            Actor actor = actors.ofPerson(personId);
            current.runAs(actor, () -> step.by(actor));
        });
    }
}
