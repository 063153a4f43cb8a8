package org.bienban.app.meeting.web;

import java.time.LocalDate;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.MeetingPapers;
import org.bienban.app.meeting.Meetings;
import org.bienban.app.meeting.PapersExtent;
import org.bienban.app.meeting.PapersSent;
import org.bienban.app.meeting.PapersWish;
import org.bienban.app.refusal.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The papers of meetings for programs. */
@RestController
@RequestMapping("/api/v1/meetings/{id}/papers")
class PapersRest {

    private final Meetings meetings;
    private final MeetingPapers papers;
    private final MyCells cells;
    private final CurrentActor current;

    PapersRest(Meetings meetings, MeetingPapers papers, MyCells cells, CurrentActor current) {
        this.meetings = meetings;
        this.papers = papers;
        this.cells = cells;
        this.current = current;
    }

    /** What is recorded; 404 if nothing is. */
    @GetMapping
    PapersJson get(@PathVariable UUID id) {
        Meeting meeting = visible(id, current.require());
        return papers.of(id)
                .map(said ->
                        new PapersJson(said, said.daysBefore(meeting.heldOn()).orElse(null)))
                .orElseThrow(() -> new NotFoundException("papers of meeting", id));
    }

    /** Records a statement; the same again changes nothing. */
    @PutMapping
    PapersJson record(@PathVariable UUID id, @RequestBody WishJson wish) {
        Actor actor = current.require();
        visible(id, actor);
        papers.record(actor, id, new PapersWish(wish.extent(), wish.sentOn(), wish.known() == null ? 0 : wish.known()));
        return get(id);
    }

    private Meeting visible(UUID id, Actor actor) {
        Meeting meeting = meetings.get(id);
        cells.requireVisible(meeting, actor);
        return meeting;
    }

    /**
     * What is recorded.
     *
     * @param daysBefore whole days from the sending to the meeting, null if none were sent
     */
    record PapersJson(PapersSent papers, @Nullable Long daysBefore) {}

    /**
     * What to record.
     *
     * @param known number of the newest statement known, none for 0
     */
    record WishJson(
            @Nullable PapersExtent extent,
            @Nullable LocalDate sentOn,
            @Nullable Integer known) {}
}
