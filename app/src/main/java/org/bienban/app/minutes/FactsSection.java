package org.bienban.app.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The opening of the meeting. Date, hours, place, chair and minute-taker are written through to the meeting whenever
 * the section is saved.
 *
 * @param topic subject of a thematic meeting, empty for others
 * @param dues what was announced on the payment of dues
 * @param agenda the agenda adopted
 * @param documents titles and numbers of the superior documents passed on
 */
public record FactsSection(
        @Nullable LocalDate heldOn,
        @Nullable LocalTime startsAt,
        String place,
        @Nullable UUID chairId,
        @Nullable UUID minuteTakerId,
        String topic,
        String dues,
        String agenda,
        String documents) {

    /** Brings the text into Unicode normal form C. */
    public FactsSection {
        place = Text.line(place);
        topic = Text.line(topic);
        dues = Text.prose(dues);
        agenda = Text.prose(agenda);
        documents = Text.prose(documents);
    }

    /** A section in which nothing is filled in. */
    public static FactsSection empty() {
        return new FactsSection(null, null, "", null, null, "", "", "", "");
    }
}
