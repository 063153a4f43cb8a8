package org.bienban.app.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Permissions;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * When the papers of a meeting went to its members. Guide 42-HD/BTCTW wants them a day before at least; the members'
 * application that carries them is another system, so the cell says it here.
 */
@Component
public class MeetingPapers {

    /** Papers sent so long before a meeting are those of another one. */
    private static final int LONGEST_BEFORE = 60;

    private final Meetings meetings;
    private final PapersTable table;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingPapers(
            Meetings meetings,
            PapersTable table,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.table = table;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /** What is said now; empty if nothing is. */
    public Optional<PapersSent> of(UUID meetingId) {
        return table.latest(meetingId, null);
    }

    /** What had been said by then. */
    public Optional<PapersSent> asOf(UUID meetingId, Instant then) {
        return table.latest(meetingId, then);
    }

    /**
     * Records a statement. Saying the same again changes nothing.
     *
     * @throws RefusedException if nothing is chosen, or the day is missing, to come, or too long before the meeting
     * @throws ConflictException if somebody else has said something since
     * @throws ForbiddenException if the person does not write this cell's minutes
     */
    @Transactional
    public void record(Actor by, UUID meetingId, PapersWish wish) {
        Meeting meeting = meetings.get(meetingId);
        if (!permissions.mayDraft(by, meeting.cellId())) {
            throw new ForbiddenException("record the papers of " + meetingId);
        }
        PapersExtent extent = wish.extent();
        if (extent == null) {
            throw new RefusedException(Refusal.at("extent", "meeting.refusal.papersChoose"));
        }
        LocalDate sentOn = extent == PapersExtent.NONE ? null : day(wish, meeting);
        Optional<PapersSent> before = of(meetingId);
        if (before.filter(said -> said.extent() == extent && Objects.equals(said.sentOn(), sentOn))
                .isPresent()) {
            return;
        }
        Instant now = clock.instant();
        PapersSent said = new PapersSent(wish.known() + 1, extent, sentOn, by.personId(), now);
        if (wish.known() != before.map(PapersSent::number).orElse(0) || !table.insert(meetingId, said)) {
            throw new ConflictException(Refusal.of("meeting.refusal.papersChanged"));
        }
        events.publishEvent(new PapersRecorded(meetingId, meeting.cellId(), extent, sentOn, by.personId(), now));
    }

    private LocalDate day(PapersWish wish, Meeting meeting) {
        LocalDate sentOn = wish.sentOn();
        if (sentOn == null) {
            throw new RefusedException(Refusal.at("sentOn", "meeting.refusal.papersDay"));
        }
        if (sentOn.isAfter(LocalDate.now(clock))) {
            throw new RefusedException(Refusal.at("sentOn", "meeting.refusal.papersToCome"));
        }
        if (sentOn.isBefore(meeting.heldOn().minusDays(LONGEST_BEFORE))) {
            throw new RefusedException(Refusal.at("sentOn", "meeting.refusal.papersEarly", LONGEST_BEFORE));
        }
        return sentOn;
    }
}
