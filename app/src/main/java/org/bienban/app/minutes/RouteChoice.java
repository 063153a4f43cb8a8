package org.bienban.app.minutes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.bienban.app.meeting.Meetings;
import org.bienban.app.rules.ReviewVariations;
import org.bienban.workflows.ReviewRoute;
import org.springframework.stereotype.Component;

/** The way the committee lets minutes go through a review that starts now. */
@Component
class RouteChoice {

    private final Meetings meetings;
    private final ReviewVariations variations;
    private final Clock clock;

    RouteChoice(Meetings meetings, ReviewVariations variations, Clock clock) {
        this.meetings = meetings;
        this.variations = variations;
        this.clock = clock;
    }

    ReviewRoute of(Minutes sent, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        return variations.route(sent.cellId(), today, meetingDay(sent, today));
    }

    private LocalDate meetingDay(Minutes sent, LocalDate today) {
        return sent.meetingId() == null ? today : meetings.get(sent.meetingId()).heldOn();
    }
}
