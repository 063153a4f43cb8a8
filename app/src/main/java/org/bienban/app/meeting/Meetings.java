package org.bienban.app.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Permissions;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of cells. */
@Component
public class Meetings {

    private final MeetingTable table;
    private final MeetingPreset preset;
    private final RollCalls rollCalls;
    private final Units units;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Meetings(
            MeetingTable table,
            MeetingPreset preset,
            RollCalls rollCalls,
            Units units,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.preset = preset;
        this.rollCalls = rollCalls;
        this.units = units;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a meeting, or returns the one already opened: a cell has one regular (or combined) meeting a month, and one
     * of any other kind a day. Opening twice, or from two browsers at once, opens one meeting.
     *
     * @throws RefusedException if the date does not belong to the month or the unit is not a cell on that day
     * @throws ForbiddenException if the person does not write this cell's minutes
     */
    @Transactional
    public Meeting open(OpenMeeting wish, Actor by) {
        Unit cell = units.get(wish.cellId(), wish.heldOn());
        if (!permissions.mayDraft(by, cell.id())) {
            throw new ForbiddenException("open a meeting of " + cell.id());
        }
        refuseUnfit(wish, cell);
        Meeting wanted = preset.fill(wish, wardOf(cell, wish.heldOn()));
        if (!table.insert(wanted)) {
            return table.like(wanted).orElseThrow();
        }
        events.publishEvent(new MeetingOpened(wanted.id(), cell.id(), by.personId(), clock.instant()));
        return get(wanted.id());
    }

    /** The meeting, or {@link NotFoundException}. */
    public Meeting get(UUID id) {
        return table.find(id).orElseThrow(() -> new NotFoundException("meeting", id));
    }

    /** The cell's meeting of that kind and month; a regular one is found as a combined one too. Newest if several. */
    public Optional<Meeting> find(UUID cellId, YearMonth month, MeetingKind kind) {
        return ofCell(cellId, month, month).stream()
                .filter(meeting -> meeting.kind() == kind || (meeting.kind().isMonthly() && kind.isMonthly()))
                .findFirst();
    }

    /** The cell's meetings for the months from the first to the last, newest first. */
    public List<Meeting> ofCell(UUID cellId, YearMonth first, YearMonth last) {
        return table.between(List.of(cellId), first, last);
    }

    /** Meetings of several cells for the months from the first to the last, newest first. */
    public List<Meeting> ofCells(List<UUID> cellIds, YearMonth first, YearMonth last) {
        return table.between(cellIds, first, last);
    }

    /** The cell's last meeting before the day. */
    public Optional<Meeting> lastBefore(UUID cellId, LocalDate day) {
        return table.lastBefore(cellId, day);
    }

    /**
     * Changes when and where the meeting is held and who leads it; the caller has decided that the person may.
     *
     * @throws ConflictException if it was changed since the given revision
     */
    @Transactional
    public Meeting changeFacts(UUID id, MeetingFacts facts, long revision) {
        Meeting meeting = get(id);
        Unit cell = units.get(meeting.cellId(), facts.heldOn());
        if (!table.update(id, facts, wardOf(cell, facts.heldOn()), revision)) {
            throw new ConflictException(Refusal.of("meeting.refusal.changedMeanwhile"));
        }
        return get(id);
    }

    /** The roll call; see {@link RollCall#isTaken()}. */
    public RollCall rollCall(UUID meetingId) {
        return rollCalls.of(get(meetingId));
    }

    /**
     * Records the roll call. Standing and participation are those of the meeting's date.
     *
     * @throws RefusedException if an excused member has no reason
     * @throws ConflictException if it was changed since the given revision
     * @throws ForbiddenException if the person does not write this cell's minutes
     */
    @Transactional
    public RollCall recordRollCall(UUID meetingId, RollCallChange change, Actor by) {
        Meeting meeting = get(meetingId);
        if (!permissions.mayDraft(by, meeting.cellId())) {
            throw new ForbiddenException("record the roll call of " + meetingId);
        }
        Instant now = clock.instant();
        RollCallTaking taking = new RollCallTaking(by.personId(), by.draftsFor(meeting.cellId()), now);
        RollCall recorded = rollCalls.record(meeting, change, taking);
        events.publishEvent(new RollCallRecorded(meetingId, meeting.cellId(), recorded.revision(), by.personId(), now));
        return recorded;
    }

    /** Who called the roll last, empty if nobody did or it was not kept. */
    public Optional<RollCallTaking> rollCallTaking(UUID meetingId) {
        return rollCalls.taking(meetingId);
    }

    private static void refuseUnfit(OpenMeeting wish, Unit cell) {
        if (!cell.kind().equals("cell")) {
            throw new RefusedException(Refusal.at("cellId", "meeting.refusal.notACell", cell.name()));
        }
        LocalDate latest = wish.month().atEndOfMonth().plusDays(10);
        if (wish.heldOn().isBefore(wish.month().atDay(1)) || wish.heldOn().isAfter(latest)) {
            throw new RefusedException(Refusal.at("heldOn", "meeting.refusal.otherMonth"));
        }
    }

    private UUID wardOf(Unit cell, LocalDate on) {
        return units.ancestorOfKind(cell.id(), "ward", on).map(Unit::id).orElseGet(() -> {
            UUID parent = cell.parentId();
            return parent == null ? cell.id() : parent;
        });
    }
}
