package org.bienban.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.MeetingKind;
import org.bienban.app.meeting.Meetings;
import org.bienban.app.meeting.OpenMeeting;
import org.bienban.app.meeting.RollCallChange;
import org.bienban.app.minutes.FactsSection;
import org.bienban.app.minutes.MinutesDrafting;
import org.springframework.context.ApplicationContext;

/** The draft of an extraordinary meeting everybody came to: of these a cell may hold as many as a benchmark needs. */
final class ExtraordinaryDraft {

    private ExtraordinaryDraft() {}

    /** Begins the minutes of a meeting held at the hour and the place of another one; returns their id. */
    static UUID begin(ApplicationContext context, UUID cellId, LocalDate heldOn, FactsSection like, Actor secretary) {
        Meetings meetings = context.getBean(Meetings.class);
        Meeting meeting = meetings.open(
                new OpenMeeting(
                        cellId,
                        MeetingKind.EXTRAORDINARY,
                        YearMonth.from(heldOn),
                        heldOn,
                        like.startsAt(),
                        like.place(),
                        null,
                        null),
                secretary);
        meetings.recordRollCall(meeting.id(), new RollCallChange(0, Map.of(), List.of()), secretary);
        return context.getBean(MinutesDrafting.class).begin(meeting.id(), "vi", secretary);
    }
}
