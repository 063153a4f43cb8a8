package org.bienban.app.timeline.web;

import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.timeline.MinutesTimeline;
import org.bienban.app.timeline.Timelines;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The course of minutes for programs. */
@RestController
class TimelineApi {

    private final CurrentActor current;
    private final Timelines timelines;

    TimelineApi(CurrentActor current, Timelines timelines) {
        this.current = current;
        this.timelines = timelines;
    }

    /** Round by round, oldest first, with durations in seconds and who opened which version. */
    @GetMapping("/api/v1/minutes/{id}/timeline")
    MinutesTimeline timeline(@PathVariable UUID id) {
        return timelines.of(current.require(), id);
    }
}
