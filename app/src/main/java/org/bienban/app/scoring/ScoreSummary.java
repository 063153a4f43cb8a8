package org.bienban.app.scoring;

import java.util.Optional;
import java.util.UUID;
import org.bienban.app.scoring.engine.Grade;
import org.bienban.app.scoring.engine.Points;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a meeting in short, as far as they have been sent.
 *
 * @param self the cell's own, null if it sent none
 * @param superior the superior's, null until a verdict published one
 * @param rating what the committee decided, null while it has not
 * @param decisions how often it was decided, reopened decisions included
 * @param superiorBy who gave the superior's score, null if nobody has
 */
public record ScoreSummary(
        UUID minutesId,
        @Nullable Outcome self,
        @Nullable Outcome superior,
        @Nullable Grade rating,
        int decisions,
        @Nullable UUID superiorBy) {

    /** No score at all. */
    static ScoreSummary none(UUID minutesId) {
        return new ScoreSummary(minutesId, null, null, null, 0, null);
    }

    /** The score that stands: the superior's, else the cell's own; empty if there is neither. */
    public Optional<Outcome> standing() {
        return Optional.ofNullable(superior != null ? superior : self);
    }

    /** The band the scores speak for; null if there is none. */
    public @Nullable Grade proposed() {
        return standing().map(Outcome::grade).orElse(null);
    }

    /** Whether both sides scored and came to the same band. */
    public boolean isAgreed() {
        return self != null && superior != null && self.grade() == superior.grade();
    }

    /** How much the superior gave more or less than the cell; null if one has not scored. */
    public @Nullable Points difference() {
        return self == null || superior == null ? null : superior.total().minus(self.total());
    }
}
