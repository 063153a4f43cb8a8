package org.bienban.app.review.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bienban.app.meeting.AttendanceCount;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.RollCall;
import org.bienban.app.minutes.Finding;
import org.bienban.app.minutes.MinutesContent;

/**
 * What the rules look at.
 *
 * @param findings what the check of minutes says of them
 * @param sentOn the day they were first sent
 */
record RecordFacts(
        MinutesContent content, Meeting meeting, RollCall rollCall, List<Finding> findings, LocalDate sentOn) {

    AttendanceCount count() {
        return rollCall.count();
    }

    /** "No" with the findings of these codes, or the answer given if there is none. */
    Proposal unlessFound(Set<String> codes, Proposal otherwise) {
        List<Evidence> found = findings.stream()
                .filter(finding -> codes.contains(finding.code()))
                .map(Evidence::of)
                .toList();
        return found.isEmpty() ? otherwise : new Proposal(Answer.NO, found);
    }
}
