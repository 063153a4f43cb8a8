package org.bienban.app.comparison;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.minutes.MeetingSnapshot;
import org.bienban.app.minutes.MinutesVersion;

/** Compares when and where the meeting was, who led it and how it was closed. */
final class Facts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Facts() {}

    static List<RowChange> between(MinutesVersion before, MinutesVersion after) {
        Map<String, RowChange.Value> old = of(before);
        Map<String, RowChange.Value> now = of(after);
        return Stream.concat(now.keySet().stream(), old.keySet().stream())
                .distinct()
                .filter(name -> !Objects.equals(old.get(name), now.get(name)))
                .map(name -> RowChange.of(
                        RowChange.Group.FACTS,
                        name,
                        null,
                        old.getOrDefault(name, RowChange.Value.NONE),
                        now.getOrDefault(name, RowChange.Value.NONE)))
                .toList();
    }

    private static Map<String, RowChange.Value> of(MinutesVersion version) {
        Map<String, RowChange.Value> facts = new LinkedHashMap<>();
        MeetingSnapshot snapshot = version.meeting();
        if (snapshot != null) {
            Meeting meeting = snapshot.meeting();
            facts.put("heldOn", RowChange.Value.of(DAY.format(meeting.heldOn())));
            facts.put("startsAt", RowChange.Value.of(TIME.format(meeting.startsAt())));
            facts.put("endsAt", RowChange.Value.of(meeting.endsAt() == null ? null : TIME.format(meeting.endsAt())));
            facts.put("place", RowChange.Value.of(meeting.place()));
            facts.put("chair", RowChange.Value.of(snapshot.chairName()));
            facts.put("minuteTaker", RowChange.Value.of(snapshot.minuteTakerName()));
        }
        facts.put("selfScore", RowChange.Value.of(version.content().closing().selfScore()));
        facts.put("readBack", new RowChange.Value(version.content().closing().readBack() ? "YES" : "NO", ""));
        return facts;
    }
}
