package org.bienban.app.minutes;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.meeting.Meetings;
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
    private final NumberSeries numbers;
    private final Meetings meetings;
    private final MinutesHistory history;
    private final VersionTable versions;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MinutesApproval(
            MinutesTable table,
            NumberSeries numbers,
            Meetings meetings,
            MinutesHistory history,
            VersionTable versions,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.numbers = numbers;
        this.meetings = meetings;
        this.history = history;
        this.versions = versions;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Approves the newest version and gives it its number, which is returned.
     *
     * @throws org.bienban.app.refusal.ConflictException if the minutes are not with the committee
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String approve(UUID minutesId, Actor by) {
        Minutes minutes = table.lock(minutesId);
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
        table.save(minutes.approve(number), now);
        remember(MinutesDeed.APPROVED, minutes, by, now, number);
        events.publishEvent(
                new MinutesApproved(minutesId, minutes.cellId(), minutes.version(), number, by.personId(), now));
        return number;
    }

    /**
     * Returns the minutes to the cell.
     *
     * @param reason shown to the cell; may be empty where remarks say it
     * @throws org.bienban.app.refusal.ConflictException if the minutes are not with the committee
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requestChanges(UUID minutesId, String reason, Actor by) {
        Minutes minutes = table.lock(minutesId);
        Instant now = clock.instant();
        table.save(minutes.requestChanges(), now);
        remember(MinutesDeed.CHANGES_REQUESTED, minutes, by, now, reason);
        events.publishEvent(
                new ChangesRequested(minutesId, minutes.cellId(), minutes.version(), reason, by.personId(), now));
    }

    private void remember(MinutesDeed deed, Minutes minutes, Actor by, Instant now, String note) {
        UUID author = versions.sender(minutes.id()).orElse(null);
        UUID behalf = by.inspectsFor(minutes.cellId(), minutes.wardId(), author);
        history.add(minutes.id(), new MinutesHistory.Entry(deed, minutes.version(), by.personId(), behalf, now, note));
    }
}
