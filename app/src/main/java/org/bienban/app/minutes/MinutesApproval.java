package org.bienban.app.minutes;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.meeting.Meetings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a verdict does to minutes. Called inside the transaction of the verdict, by whoever has decided that the person
 * may give it and has told, or tells, the review process.
 */
@Component
public class MinutesApproval {

    private final MinutesTable table;
    private final SummaryList list;
    private final NumberSeries numbers;
    private final Meetings meetings;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MinutesApproval(
            MinutesTable table,
            SummaryList list,
            NumberSeries numbers,
            Meetings meetings,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.list = list;
        this.numbers = numbers;
        this.meetings = meetings;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Approves the newest version and gives it its number, which is returned.
     *
     * @param onBehalfOf for whom, null for themselves
     * @throws org.bienban.app.refusal.ConflictException if the minutes are not with the committee
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String approve(UUID minutesId, Actor by, @Nullable UUID onBehalfOf) {
        MinutesSummary held = list.lock(minutesId).orElseThrow();
        Minutes minutes = Minutes.of(held);
        Instant now = clock.instant();
        UUID meetingId = minutes.meetingId();
        LocalDate on = meetingId == null
                ? LocalDate.ofInstant(now, clock.getZone())
                : meetings.get(meetingId).heldOn();
        minutes.approve("");
        String number = numbers.forMinutes(minutesId, minutes.cellId(), on, now);
        jdbc.sql("update minutes set approved_by = :by, approved_at = :at where id = :id")
                .param("by", by.personId())
                .param("at", Timestamp.from(now))
                .param("id", minutesId)
                .update();
        table.save(minutes.approve(number), now, entry(MinutesDeed.APPROVED, held, by, onBehalfOf, now, number));
        events.publishEvent(new MinutesApproved(
                minutesId, held.cellId(), held.wardId(), held.version(), number, by.personId(), onBehalfOf, now));
        return number;
    }

    /**
     * Returns the minutes to the cell.
     *
     * @param held the minutes as they were when they were {@link MinutesRegister#holdStill held still}
     * @param reason shown to the cell; may be empty where remarks say it
     * @param onBehalfOf for whom, null for themselves
     * @throws org.bienban.app.refusal.ConflictException if the minutes are not with the committee
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requestChanges(MinutesSummary held, String reason, Actor by, @Nullable UUID onBehalfOf) {
        Instant now = clock.instant();
        table.save(
                Minutes.of(held).requestChanges(),
                now,
                entry(MinutesDeed.CHANGES_REQUESTED, held, by, onBehalfOf, now, reason));
        events.publishEvent(new ChangesRequested(
                held.id(), held.cellId(), held.wardId(), held.version(), reason, by.personId(), onBehalfOf, now));
    }

    private static MinutesHistory.Entry entry(
            MinutesDeed deed, MinutesSummary held, Actor by, @Nullable UUID behalf, Instant now, String note) {
        return new MinutesHistory.Entry(deed, held.version(), by.personId(), behalf, now, note);
    }
}
