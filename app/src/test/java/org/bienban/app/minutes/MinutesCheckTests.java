package org.bienban.app.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.meeting.Attendance;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.MeetingKind;
import org.bienban.app.meeting.Presence;
import org.bienban.app.meeting.RollCall;
import org.bienban.app.organisation.Participation;
import org.bienban.app.organisation.Standing;
import org.junit.jupiter.api.Test;

class MinutesCheckTests {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final WardFixture.Cell CELL = new WardFixture.Cell(A, "Chi bộ", A, B, B, A, A, A, A, A);

    private final MinutesContent good = MinutesFixture.filled(MinutesContent.empty("vi"), CELL);

    @Test
    void findsNothingInGoodMinutes() {
        assertThat(codes(good, meeting(MeetingKind.REGULAR, 5, LocalTime.of(21, 15), B), present(5)))
                .isEmpty();
    }

    @Test
    void findsWhatTheMeetingLacks() {
        assertThat(codes(good, meeting(MeetingKind.REGULAR, 15, LocalTime.of(20, 35), A), present(5)))
                .containsExactlyInAnyOrder("oneSigner", "outsideWindow", "tooShort");
        assertThat(codes(good, meeting(MeetingKind.COMBINED, 5, null, B), present(5)))
                .containsExactlyInAnyOrder("endMissing", "topicMissing");
    }

    @Test
    void findsMoreVotesThanOfficialMembersPresent() {
        assertThat(codes(good, meeting(MeetingKind.REGULAR, 5, LocalTime.of(21, 15), B), present(4)))
                .containsExactly("tooManyVotes");
    }

    @Test
    void findsTasksWithoutPersonOrDate() {
        MinutesContent vague = new MinutesContent(
                "vi",
                good.facts(),
                good.items(),
                List.of(),
                List.of(new TaskLine("t", "Tăng cường tuyên truyền", null, "", null)),
                List.of(),
                List.of(new RaisedIssue("i", "Giá đền bù thấp", "", "", 0, "", "", 1)),
                good.closing());
        assertThat(codes(vague, meeting(MeetingKind.REGULAR, 5, LocalTime.of(21, 15), B), present(5)))
                .containsExactlyInAnyOrder(
                        "taskPersonMissing",
                        "taskDueMissing",
                        "issueCategoryMissing",
                        "issueReceiverMissing",
                        "issueAskedMissing",
                        "noVote");
    }

    @Test
    void findsAnUntakenRollCallAndUnreasonedAbsence() {
        Attendance absent = new Attendance(A, "An", Standing.OFFICIAL, Participation.ACTIVE, Presence.EXCUSED, null);
        assertThat(codes(
                        good,
                        meeting(MeetingKind.REGULAR, 5, LocalTime.of(21, 15), B),
                        new RollCall(List.of(absent), List.of(), 0)))
                .contains("rollCallMissing", "reasonMissing", "lowAttendance", "noQuorum");
    }

    @Test
    void putsBlockingFindingsFirst() {
        List<Finding> found = MinutesCheck.findings(
                new CheckedMinutes(good, meeting(MeetingKind.REGULAR, 15, null, A), present(5), day(4), day(10), true));
        assertThat(found).isSortedAccordingTo((one, other) -> one.severity().compareTo(other.severity()));
        assertThat(found).extracting(Finding::code).contains("thematicDue");
    }

    private static List<String> codes(MinutesContent content, Meeting meeting, RollCall rollCall) {
        return MinutesCheck.findings(new CheckedMinutes(content, meeting, rollCall, day(4), day(10), false)).stream()
                .map(Finding::code)
                .toList();
    }

    private static Meeting meeting(MeetingKind kind, int day, LocalTime endsAt, UUID taker) {
        return new Meeting(
                A,
                A,
                A,
                kind,
                YearMonth.of(2026, 6),
                day(day),
                LocalTime.of(19, 30),
                endsAt,
                "Nhà văn hóa",
                A,
                taker,
                1);
    }

    private static RollCall present(int members) {
        return new RollCall(
                java.util.Collections.nCopies(
                        members,
                        new Attendance(A, "An", Standing.OFFICIAL, Participation.ACTIVE, Presence.PRESENT, null)),
                List.of(),
                1);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 6, day);
    }
}
