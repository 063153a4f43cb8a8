package org.bienban.app.review.checklist;

import java.util.Map;
import java.util.Set;
import org.bienban.app.meeting.AttendanceCount;

/** Rules on the membership block and on who came. */
final class MembershipRules {

    static final Map<String, RecordRule> ALL = Map.of(
            "sums", MembershipRules::sums,
            "absentees", MembershipRules::absentees,
            "attendance", MembershipRules::attendance);

    private MembershipRules() {}

    static Proposal sums(RecordFacts record) {
        AttendanceCount count = record.count();
        return record.unlessFound(
                Set.of("rollCallMissing", "sumsDisagree"),
                Proposal.of(
                        Answer.YES,
                        Evidence.fact("sums", count.present(), count.excused() + count.absent(), count.mustAttend())));
    }

    /** Who stayed away without a reason has none to be named: the list is complete, attendance is another item. */
    static Proposal absentees(RecordFacts record) {
        AttendanceCount count = record.count();
        int away = count.excused() + count.absent();
        return record.unlessFound(
                Set.of("rollCallMissing", "reasonMissing"),
                away == 0
                        ? Proposal.of(Answer.NOT_APPLICABLE, Evidence.fact("absentees.none"))
                        : Proposal.of(Answer.YES, Evidence.fact("absentees", count.excused(), count.absent())));
    }

    static Proposal attendance(RecordFacts record) {
        AttendanceCount count = record.count();
        return record.unlessFound(
                Set.of("lowAttendance", "absentWithoutReason"),
                Proposal.of(
                        Answer.YES, Evidence.fact("attendance", count.present(), count.mustAttend(), count.rate())));
    }
}
