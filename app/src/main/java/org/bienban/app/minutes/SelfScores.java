package org.bienban.app.minutes;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Where the cell's own score sheet is kept: the printed self-assessment is taken from the sheet where there is one. */
public interface SelfScores {

    /** What the sheet sent with a version came to; empty if none was. */
    Optional<SelfScore> of(UUID minutesId, int version, Locale locale);

    /**
     * A total and its band.
     *
     * @param band label in the language asked for; gates may have made it lower than the total alone would be
     */
    record SelfScore(BigDecimal total, String band) {}
}
