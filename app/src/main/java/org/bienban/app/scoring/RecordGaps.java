package org.bienban.app.scoring;

import java.util.stream.Stream;
import org.bienban.app.meeting.Presence;
import org.bienban.app.minutes.MinutesContent;

/** Counts what full minutes would not lack. */
final class RecordGaps {

    private RecordGaps() {}

    static long in(ScoredText text) {
        MinutesContent content = text.content();
        long unnamed = content.items().stream()
                .flatMap(item -> item.opinions().stream())
                .filter(opinion -> opinion.speaker().isBlank())
                .count();
        long withoutReason = text.rollCall().attendances().stream()
                .filter(each -> each.presence() == Presence.EXCUSED && each.reason() == null)
                .count();
        long missing = Stream.of(
                        text.meeting().endsAt() == null,
                        text.meeting().chairId() == null,
                        text.meeting().minuteTakerId() == null,
                        !text.rollCall().isTaken(),
                        content.items().isEmpty(),
                        content.votes().isEmpty())
                .filter(gap -> gap)
                .count();
        return unnamed + withoutReason + missing;
    }
}
