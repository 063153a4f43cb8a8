package org.bienban.app.minutes;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.MeetingFacts;
import org.bienban.app.meeting.Meetings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Writes the facts typed into a draft through to its meeting, so that there is one place to type them. */
@Component
class DraftFacts {

    private final Meetings meetings;
    private final MinutesTable table;
    private final Clock clock;

    DraftFacts(Meetings meetings, MinutesTable table, Clock clock) {
        this.meetings = meetings;
        this.table = table;
        this.clock = clock;
    }

    void writeThrough(Minutes minutes, Map<String, JsonNode> taken) {
        UUID meetingId = minutes.meetingId();
        if (meetingId == null || !(taken.containsKey("facts") || taken.containsKey("closing"))) {
            return;
        }
        Meeting meeting = meetings.get(meetingId);
        MeetingFacts wanted = wanted(meeting.facts(), taken.get("facts"), taken.get("closing"));
        if (wanted.equals(meeting.facts())) {
            return;
        }
        Meeting changed = meetings.changeFacts(meetingId, wanted, meeting.revision());
        if (!changed.wardId().equals(minutes.wardId())) {
            table.save(minutes.belongingTo(minutes.cellName(), changed.wardId()), clock.instant());
        }
    }

    private static MeetingFacts wanted(MeetingFacts now, @Nullable JsonNode facts, @Nullable JsonNode closing) {
        LocalTime endsAt = closing == null
                ? now.endsAt()
                : MinutesJson.read(closing, ClosingSection.class).endsAt();
        if (facts == null) {
            return new MeetingFacts(
                    now.heldOn(), now.startsAt(), endsAt, now.place(), now.chairId(), now.minuteTakerId());
        }
        FactsSection typed = MinutesJson.read(facts, FactsSection.class);
        return new MeetingFacts(
                Objects.requireNonNullElse(typed.heldOn(), now.heldOn()),
                Objects.requireNonNullElse(typed.startsAt(), now.startsAt()),
                endsAt,
                typed.place(),
                typed.chairId(),
                typed.minuteTakerId());
    }
}
