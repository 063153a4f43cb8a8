package org.bienban.templates.document;

import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * When and where the meeting was held.
 *
 * @param month month the meeting is held for, as in the title
 * @param theme subject of a thematic meeting, printed under the title
 * @param start local time of the meeting; null prints a blank
 * @param end local time; may be on a later date; null prints a blank
 */
public record MeetingFacts(
        MinutesKind kind,
        YearMonth month,
        @Nullable String theme,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end,
        @Nullable String place) {}
