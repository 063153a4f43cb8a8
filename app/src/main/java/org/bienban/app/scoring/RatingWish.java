package org.bienban.app.scoring;

import org.bienban.app.scoring.engine.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a person asks for it.
 *
 * @param grade the band, null if none was chosen
 * @param reason why it differs from what the scores speak for
 * @param known number of the newest decision on their screen, 0 if there was none
 */
public record RatingWish(@Nullable Grade grade, String reason, int known) {}
