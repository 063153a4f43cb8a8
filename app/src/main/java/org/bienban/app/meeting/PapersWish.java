package org.bienban.app.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to say about the papers of a meeting.
 *
 * @param extent how much was sent, null if nothing was chosen
 * @param sentOn when; needed unless none were sent
 * @param known number of the newest statement on their screen, 0 if there was none
 */
public record PapersWish(
        @Nullable PapersExtent extent, @Nullable LocalDate sentOn, int known) {}
