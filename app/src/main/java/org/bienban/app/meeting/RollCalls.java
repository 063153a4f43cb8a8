package org.bienban.app.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.organisation.Member;
import org.bienban.app.organisation.Memberships;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Roll calls drawn from the memberships of the meeting's date and the marks made on them. A member whose admission is
 * entered after the roll call was taken appears with the preset mark; one who turns out not to have been a member then
 * falls away.
 */
@Component
class RollCalls {

    private final RollCallTable table;
    private final Memberships memberships;

    RollCalls(RollCallTable table, Memberships memberships) {
        this.table = table;
        this.memberships = memberships;
    }

    RollCall of(Meeting meeting) {
        return new RollCall(
                marked(meeting, table.marks(meeting.id())), table.guests(meeting.id()), table.revision(meeting.id()));
    }

    Optional<RollCallTaking> taking(UUID meetingId) {
        return table.taking(meetingId);
    }

    RollCall record(Meeting meeting, RollCallChange change, RollCallTaking taking) {
        RollCall wanted = new RollCall(
                merged(of(meeting).attendances(), change.marks()),
                change.guests().stream()
                        .filter(guest -> !guest.name().isBlank())
                        .toList(),
                change.revision());
        refuseUnreasoned(wanted);
        if (!table.replace(meeting.id(), wanted, taking)) {
            throw new ConflictException(Refusal.of("meeting.refusal.rollChangedMeanwhile"));
        }
        return of(meeting);
    }

    private List<Attendance> marked(Meeting meeting, Map<UUID, RollCallMark> marks) {
        return memberships.membersOf(meeting.cellId(), meeting.heldOn()).stream()
                .map(member -> attendance(member, marks.get(member.personId())))
                .toList();
    }

    private static List<Attendance> merged(List<Attendance> present, Map<UUID, RollCallMark> marks) {
        return present.stream()
                .map(line -> {
                    RollCallMark mark = marks.get(line.personId());
                    return mark == null
                            ? line
                            : new Attendance(
                                    line.personId(),
                                    line.fullName(),
                                    line.standing(),
                                    line.participation(),
                                    mark.presence(),
                                    reason(mark));
                })
                .toList();
    }

    private static Attendance attendance(Member member, @Nullable RollCallMark mark) {
        RollCallMark made = Objects.requireNonNullElseGet(mark, () -> preset(member));
        return new Attendance(
                member.personId(),
                member.fullName(),
                member.standing(),
                member.participation(),
                made.presence(),
                reason(made));
    }

    private static RollCallMark preset(Member member) {
        return new RollCallMark(
                switch (member.participation()) {
                    case EXEMPT -> Presence.EXEMPT;
                    case TEMPORARILY_ELSEWHERE -> Presence.ELSEWHERE;
                    case SPECIAL_DUTY -> Presence.SPECIAL_DUTY;
                    case ACTIVE, TEMPORARILY_HERE -> Presence.PRESENT;
                },
                null);
    }

    private static @Nullable String reason(RollCallMark mark) {
        String reason = mark.reason();
        return mark.presence() != Presence.EXCUSED || reason == null || reason.isBlank() ? null : reason.strip();
    }

    private static void refuseUnreasoned(RollCall rollCall) {
        List<Refusal> refusals = new ArrayList<>();
        for (Attendance line : rollCall.attendances()) {
            if (line.presence() == Presence.EXCUSED && line.reason() == null) {
                refusals.add(Refusal.at("reason-" + line.personId(), "meeting.refusal.reasonMissing", line.fullName()));
            }
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }
}
