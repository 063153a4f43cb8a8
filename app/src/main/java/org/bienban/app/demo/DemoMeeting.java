package org.bienban.app.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.meeting.Attendance;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.MeetingPapers;
import org.bienban.app.meeting.Meetings;
import org.bienban.app.meeting.OpenMeeting;
import org.bienban.app.meeting.PapersExtent;
import org.bienban.app.meeting.PapersWish;
import org.bienban.app.meeting.Presence;
import org.bienban.app.meeting.RollCall;
import org.bienban.app.meeting.RollCallChange;
import org.bienban.app.meeting.RollCallMark;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.Posts;
import org.bienban.app.organisation.Standing;
import org.springframework.stereotype.Component;

/** Opens the meeting of a story and calls its roll. */
@Component
class DemoMeeting {

    /** From when on the papers are asked after: Guide 42-HD/BTCTW. */
    private static final LocalDate GUIDE_42 = LocalDate.of(2025, 10, 28);

    private final Meetings meetings;
    private final MeetingPapers papers;
    private final Posts posts;

    DemoMeeting(Meetings meetings, MeetingPapers papers, Posts posts) {
        this.meetings = meetings;
        this.papers = papers;
        this.posts = posts;
    }

    Meeting hold(DemoMinutes text, DemoStory.Cast cast, Actor secretary) {
        Meeting meeting = meetings.open(
                new OpenMeeting(
                        cast.cellId(),
                        text.kind(),
                        YearMonth.from(text.heldOn()),
                        text.heldOn(),
                        text.startsAt(),
                        text.place(),
                        null,
                        null),
                secretary);
        callRoll(text, cast, meeting.id(), secretary);
        if (!text.heldOn().isBefore(GUIDE_42)) {
            PapersWish sent = new PapersWish(PapersExtent.ALL, text.heldOn().minusDays(2), 0);
            papers.record(secretary, meeting.id(), sent);
        }
        return meetings.get(meeting.id());
    }

    void callRoll(DemoMinutes text, DemoStory.Cast cast, UUID meetingId, Actor secretary) {
        RollCall before = meetings.rollCall(meetingId);
        meetings.recordRollCall(
                meetingId, new RollCallChange(before.revision(), marks(text, cast, before), text.guests()), secretary);
    }

    private Map<UUID, RollCallMark> marks(DemoMinutes text, DemoStory.Cast cast, RollCall before) {
        Map<UUID, RollCallMark> marks = new HashMap<>();
        List<UUID> anybody = withoutPost(text, cast, before);
        for (DemoMinutes.Absent absent : text.absent()) {
            UUID person = absent.name().isEmpty() ? anybody.removeFirst() : DemoPeople.id(cast.people(), absent.name());
            marks.put(person, new RollCallMark(absent.presence(), absent.reason()));
        }
        return marks;
    }

    /** Official members due at the meeting who hold no post and have nothing to do or say in the minutes. */
    private List<UUID> withoutPost(DemoMinutes text, DemoStory.Cast cast, RollCall before) {
        Set<UUID> busy = posts.at(cast.cellId(), text.heldOn()).stream()
                .map(Post::personId)
                .collect(Collectors.toCollection(HashSet::new));
        text.tasks().forEach(task -> busy.add(DemoPeople.id(cast.people(), task.person())));
        String spoken = text.items().toString();
        List<UUID> free = new ArrayList<>();
        for (Attendance line : before.attendances()) {
            boolean due = line.presence() != Presence.EXEMPT
                    && line.presence() != Presence.ELSEWHERE
                    && line.presence() != Presence.SPECIAL_DUTY;
            if (due
                    && line.standing() == Standing.OFFICIAL
                    && !busy.contains(line.personId())
                    && !spoken.contains(line.fullName())) {
                free.add(line.personId());
            }
        }
        return free;
    }
}
