package org.bienban.app.minutes;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.MeetingKind;
import org.bienban.app.meeting.Meetings;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.rules.MeetingWindow;
import org.bienban.app.rules.MeetingWindows;
import org.springframework.stereotype.Component;

/** Checks drafts for what is missing and what is weak, by the rules a machine can tell. */
@Component
public class MinutesCheck {

    static final List<MinutesPolicy> POLICIES = Stream.of(
                    AttendancePolicies.ALL, ConductPolicies.ALL, ContentPolicies.ALL)
            .flatMap(List::stream)
            .toList();

    private final MinutesTable table;
    private final DraftStore drafts;
    private final Meetings meetings;
    private final MeetingWindows windows;

    MinutesCheck(MinutesTable table, DraftStore drafts, Meetings meetings, MeetingWindows windows) {
        this.table = table;
        this.drafts = drafts;
        this.meetings = meetings;
        this.windows = windows;
    }

    /** What the draft lacks, blocking findings first, each group in the order of the form. */
    public List<Finding> check(UUID minutesId) {
        Minutes minutes = table.get(minutesId);
        UUID meetingId = minutes.meetingId();
        if (meetingId == null) {
            throw new NotFoundException("draft", minutesId);
        }
        Meeting meeting = meetings.get(meetingId);
        MeetingWindow window = windows.window(meeting.cellId(), meeting.month());
        return findings(new CheckedMinutes(
                drafts.get(minutesId, minutes.language()).content(),
                meeting,
                meetings.rollCall(meetingId),
                window.from(),
                window.to(),
                thematicDue(meeting)));
    }

    /** What a version lacks as it was sent; nothing if it came from the archive, where there was no meeting of ours. */
    public List<Finding> ofVersion(MinutesVersion version) {
        MeetingSnapshot snapshot = version.meeting();
        if (snapshot == null) {
            return List.of();
        }
        Meeting meeting = snapshot.meeting();
        MeetingWindow window = windows.window(meeting.cellId(), meeting.month());
        return findings(new CheckedMinutes(
                version.content(), meeting, snapshot.rollCall(), window.from(), window.to(), thematicDue(meeting)));
    }

    static List<Finding> findings(CheckedMinutes minutes) {
        return POLICIES.stream()
                .flatMap(policy -> policy.check(minutes))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** A thematic meeting at least once a quarter: said in the quarter's last month, while there is time. */
    private boolean thematicDue(Meeting meeting) {
        YearMonth month = meeting.month();
        return month.getMonthValue() % 3 == 0
                && meeting.kind() == MeetingKind.REGULAR
                && meetings.ofCell(meeting.cellId(), month.minusMonths(2), month).stream()
                        .noneMatch(other -> other.kind().isThematic());
    }
}
