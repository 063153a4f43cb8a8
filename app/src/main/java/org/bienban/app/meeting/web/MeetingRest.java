package org.bienban.app.meeting.web;

import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.meeting.AttendanceCount;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.Meetings;
import org.bienban.app.meeting.OpenMeeting;
import org.bienban.app.meeting.RollCall;
import org.bienban.app.meeting.RollCallChange;
import org.bienban.app.organisation.Unit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meetings for programs. */
@RestController
@RequestMapping("/api/v1/meetings")
class MeetingRest {

    private final Meetings meetings;
    private final MyCells cells;
    private final CurrentActor current;

    MeetingRest(Meetings meetings, MyCells cells, CurrentActor current) {
        this.meetings = meetings;
        this.cells = cells;
        this.current = current;
    }

    /** The roll call with its sums. */
    record Roll(RollCall rollCall, AttendanceCount count) {}

    @GetMapping
    List<Meeting> list(@RequestParam YearMonth from, @RequestParam YearMonth to) {
        List<UUID> mine = cells.of(current.require(), to.atEndOfMonth()).stream()
                .map(Unit::id)
                .toList();
        return meetings.ofCells(mine, from, to);
    }

    /** Opens a meeting, or answers the one already opened. */
    @PostMapping
    ResponseEntity<Meeting> open(@RequestBody OpenMeeting wish) {
        Meeting meeting = meetings.open(wish, current.require());
        return ResponseEntity.created(URI.create("/api/v1/meetings/" + meeting.id()))
                .body(meeting);
    }

    @GetMapping("/{id}")
    ResponseEntity<Meeting> get(@PathVariable UUID id) {
        Meeting meeting = visible(id);
        return ResponseEntity.ok().eTag("\"" + meeting.revision() + "\"").body(meeting);
    }

    @GetMapping("/{id}/roll-call")
    Roll rollCall(@PathVariable UUID id) {
        visible(id);
        return roll(meetings.rollCall(id));
    }

    @PutMapping("/{id}/roll-call")
    Roll record(@PathVariable UUID id, @RequestBody RollCallChange change) {
        visible(id);
        return roll(meetings.recordRollCall(id, change, current.require()));
    }

    private Meeting visible(UUID id) {
        Actor actor = current.require();
        Meeting meeting = meetings.get(id);
        cells.requireVisible(meeting, actor);
        return meeting;
    }

    private static Roll roll(RollCall rollCall) {
        return new Roll(rollCall, rollCall.count());
    }
}
