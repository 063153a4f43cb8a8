package org.bienban.app.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.app.meeting.Attendance;
import org.bienban.app.meeting.AttendanceCount;
import org.bienban.app.meeting.RollCall;
import org.bienban.app.minutes.MinutesVersion;
import org.jspecify.annotations.Nullable;

/** Compares two roll calls: the sums, each member, the guests. */
final class Attendances {

    private Attendances() {}

    static List<RowChange> between(MinutesVersion before, MinutesVersion after) {
        RollCall old = before.meeting() == null ? null : before.meeting().rollCall();
        RollCall now = after.meeting() == null ? null : after.meeting().rollCall();
        Map<UUID, Attendance> oldLines = lines(old);
        Map<UUID, Attendance> newLines = lines(now);
        Stream<RowChange> members = Stream.concat(newLines.keySet().stream(), oldLines.keySet().stream())
                .distinct()
                .map(person -> member(oldLines.get(person), newLines.get(person)));
        return Stream.concat(Stream.of(row("", sums(old), sums(now)), row("GUESTS", guests(old), guests(now))), members)
                .filter(row -> !row.before().equals(row.after()))
                .toList();
    }

    private static RowChange member(@Nullable Attendance before, @Nullable Attendance after) {
        Attendance known = after == null ? Objects.requireNonNull(before) : after;
        return row(known.fullName(), presence(before), presence(after));
    }

    private static RowChange row(String name, RowChange.Value before, RowChange.Value after) {
        return RowChange.of(RowChange.Group.ATTENDANCE, name, null, before, after);
    }

    private static RowChange.Value presence(@Nullable Attendance line) {
        return line == null
                ? RowChange.Value.NONE
                : new RowChange.Value(line.presence().name(), line.reason() == null ? "" : line.reason());
    }

    private static RowChange.Value sums(@Nullable RollCall roll) {
        if (roll == null) {
            return RowChange.Value.NONE;
        }
        AttendanceCount count = roll.count();
        return RowChange.Value.of(count.present() + "/" + count.mustAttend());
    }

    private static RowChange.Value guests(@Nullable RollCall roll) {
        return roll == null
                ? RowChange.Value.NONE
                : RowChange.Value.of(roll.guests().stream()
                        .map(guest -> guest.post().isEmpty() ? guest.name() : guest.name() + ", " + guest.post())
                        .collect(Collectors.joining("; ")));
    }

    private static Map<UUID, Attendance> lines(@Nullable RollCall roll) {
        Map<UUID, Attendance> lines = new LinkedHashMap<>();
        if (roll != null) {
            roll.attendances().forEach(line -> lines.put(line.personId(), line));
        }
        return lines;
    }
}
