package org.bienban.app.minutes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.MeetingKind;

/** Rules on when the meeting was held, how long it lasted, who led it and how it was closed. */
final class ConductPolicies {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    /** Guide 42-HD/BTCTW: 90 minutes, 120 when a thematic part is added to the regular meeting. */
    private static final int SHORTEST = 90;

    private static final int SHORTEST_COMBINED = 120;

    static final List<MinutesPolicy> ALL = List.of(
            ConductPolicies::window,
            ConductPolicies::place,
            ConductPolicies::officers,
            ConductPolicies::closing,
            ConductPolicies::length,
            ConductPolicies::readBack,
            ConductPolicies::topic,
            ConductPolicies::thematicDue);

    private ConductPolicies() {}

    static Stream<Finding> window(CheckedMinutes minutes) {
        LocalDate heldOn = minutes.meeting().heldOn();
        boolean inside = !heldOn.isBefore(minutes.windowFrom()) && !heldOn.isAfter(minutes.windowTo());
        if (!minutes.meeting().kind().isMonthly() || inside) {
            return Stream.empty();
        }
        return Stream.of(Finding.advisory(
                "outsideWindow",
                "facts",
                "facts.heldOn",
                DAY.format(minutes.windowFrom()),
                DAY.format(minutes.windowTo())));
    }

    static Stream<Finding> place(CheckedMinutes minutes) {
        return minutes.meeting().place().isBlank()
                ? Stream.of(Finding.blocking("placeMissing", "facts", "facts.place"))
                : Stream.empty();
    }

    static Stream<Finding> officers(CheckedMinutes minutes) {
        Meeting meeting = minutes.meeting();
        Stream.Builder<Finding> findings = Stream.builder();
        if (meeting.chairId() == null) {
            findings.add(Finding.blocking("chairMissing", "facts", "facts.chairId"));
        }
        if (meeting.minuteTakerId() == null) {
            findings.add(Finding.blocking("minuteTakerMissing", "facts", "facts.minuteTakerId"));
        } else if (meeting.minuteTakerId().equals(meeting.chairId())) {
            findings.add(Finding.blocking("oneSigner", "facts", "facts.minuteTakerId"));
        }
        return findings.build();
    }

    static Stream<Finding> closing(CheckedMinutes minutes) {
        return minutes.meeting().endsAt() == null
                ? Stream.of(Finding.blocking("endMissing", "closing", "closing.endsAt"))
                : Stream.empty();
    }

    static Stream<Finding> length(CheckedMinutes minutes) {
        int shortest = minutes.meeting().kind() == MeetingKind.COMBINED ? SHORTEST_COMBINED : SHORTEST;
        return minutes.meeting().facts().length().stream()
                .filter(length -> length.toMinutes() < shortest)
                .map(length -> Finding.advisory("tooShort", "closing", "closing.endsAt", length.toMinutes(), shortest));
    }

    static Stream<Finding> readBack(CheckedMinutes minutes) {
        return minutes.content().closing().readBack()
                ? Stream.empty()
                : Stream.of(Finding.advisory("notReadBack", "closing", "closing.readBack"));
    }

    static Stream<Finding> topic(CheckedMinutes minutes) {
        boolean missing = minutes.meeting().kind().isThematic()
                && minutes.content().facts().topic().isBlank();
        return missing ? Stream.of(Finding.blocking("topicMissing", "facts", "facts.topic")) : Stream.empty();
    }

    static Stream<Finding> thematicDue(CheckedMinutes minutes) {
        return minutes.thematicDue()
                ? Stream.of(Finding.advisory("thematicDue", "facts", "facts.heldOn"))
                : Stream.empty();
    }
}
