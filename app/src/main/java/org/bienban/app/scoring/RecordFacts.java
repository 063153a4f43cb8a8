package org.bienban.app.scoring;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.meeting.Attendance;
import org.bienban.app.meeting.AttendanceCount;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.MeetingKind;
import org.bienban.app.meeting.Meetings;
import org.bienban.app.meeting.PapersSent;
import org.bienban.app.meeting.Presence;
import org.bienban.app.minutes.MinutesContent;
import org.bienban.app.minutes.TaskProgress;
import org.bienban.app.scoring.engine.Facts;
import org.bienban.app.scoring.engine.Lengths;
import org.bienban.app.scoring.engine.Measure;
import org.springframework.stereotype.Component;

/** Reads from the record of a meeting what rule sets can measure. */
@Component
class RecordFacts {

    /** Excused more than this many times running counts against the meeting (Guide 12-HD/BTCTW). */
    private static final int TIMES_RUNNING = 3;

    private static final int MONTHS_BACK = 12;

    private final Meetings meetings;

    RecordFacts(Meetings meetings) {
        this.meetings = meetings;
    }

    Facts of(ScoredText text, Lengths lengths) {
        Facts facts = attendance(text);
        facts = length(facts, text.meeting(), lengths);
        facts = papers(facts, text);
        facts = conduct(facts, text);
        return facts.with(
                Measure.FILED_DAYS, ChronoUnit.DAYS.between(text.meeting().heldOn(), text.filedOn()), 0);
    }

    private Facts attendance(ScoredText text) {
        if (!text.rollCall().isTaken()) {
            return Facts.NONE;
        }
        AttendanceCount count = text.rollCall().count();
        return Facts.NONE
                .with(Measure.ATTENDANCE, count.present(), count.mustAttend())
                .with(Measure.UNEXCUSED, count.absent(), 0)
                .with(Measure.EXCUSED_IN_A_ROW, excusedInARow(text), 0);
    }

    /** Members excused now and at each of the three monthly meetings before. */
    private int excusedInARow(ScoredText text) {
        Set<UUID> excused = excused(text.rollCall().attendances());
        Meeting meeting = text.meeting();
        List<Meeting> before = excused.isEmpty()
                ? List.of()
                : meetings.ofCell(meeting.cellId(), meeting.month().minusMonths(MONTHS_BACK), meeting.month()).stream()
                        .filter(each -> each.kind().isMonthly() && each.heldOn().isBefore(meeting.heldOn()))
                        .limit(TIMES_RUNNING)
                        .toList();
        if (before.size() < TIMES_RUNNING) {
            return 0;
        }
        before.forEach(
                each -> excused.retainAll(excused(meetings.rollCall(each.id()).attendances())));
        return excused.size();
    }

    private static Set<UUID> excused(List<Attendance> attendances) {
        return attendances.stream()
                .filter(each -> each.presence() == Presence.EXCUSED)
                .map(Attendance::personId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Facts length(Facts facts, Meeting meeting, Lengths lengths) {
        int required = meeting.kind() == MeetingKind.COMBINED ? lengths.combined() : lengths.usual();
        return meeting.facts()
                .length()
                .map(length -> facts.with(Measure.LENGTH, length.toMinutes(), required))
                .orElse(facts);
    }

    private static Facts papers(Facts facts, ScoredText text) {
        PapersSent papers = text.papers();
        if (papers == null) {
            return facts;
        }
        long extent = switch (papers.extent()) {
            case ALL -> 2;
            case SOME -> 1;
            case NONE -> 0;
        };
        Facts sent = facts.with(Measure.PAPERS_SENT, extent, 0);
        return papers.daysBefore(text.meeting().heldOn())
                .map(days -> sent.with(Measure.PAPERS_DAYS, days, 0))
                .orElse(sent);
    }

    private static Facts conduct(Facts before, ScoredText text) {
        MinutesContent content = text.content();
        boolean voted = content.votes().stream().anyMatch(vote -> vote.total() > 0);
        boolean resolution = voted && !content.closing().resolution().isBlank();
        Facts facts = before.with(Measure.ADOPTED, content.closing().readBack() ? 1 : 0, 0)
                .with(Measure.RESOLUTION, resolution ? 1 : 0, 0)
                .with(Measure.RECORD_GAPS, RecordGaps.in(text), 0)
                .with(
                        Measure.TASKS_ASSIGNED,
                        content.tasks().stream()
                                .filter(task -> !task.personName().isBlank() && task.due() != null)
                                .count(),
                        Math.max(1, content.tasks().size()));
        int present = text.rollCall().isTaken() ? text.rollCall().count().present() : 0;
        if (present > 0) {
            facts = facts.with(Measure.SPEAKERS, Speakers.in(content), present);
        }
        if (!content.items().isEmpty()) {
            facts = facts.with(
                    Measure.CONCLUSIONS,
                    content.items().stream()
                            .filter(item -> !item.conclusion().isBlank())
                            .count(),
                    content.items().size());
        }
        return lastTasks(facts, content);
    }

    private static Facts lastTasks(Facts facts, MinutesContent content) {
        long reported = content.progress().stream()
                .filter(line -> line.progress() != null)
                .count();
        if (reported == 0) {
            return facts;
        }
        long done = content.progress().stream()
                .filter(line -> line.progress() == TaskProgress.DONE)
                .count();
        return facts.with(Measure.LAST_TASKS, done, content.progress().size());
    }
}
