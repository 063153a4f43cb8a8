package org.bienban.app.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A name, code or parent with the days it held.
 *
 * @param from first day
 * @param to first day it no longer holds, or null
 */
public record DatedText(
        String text, LocalDate from, @Nullable LocalDate to) {

    /** Last day it holds, or null while it still does. */
    public @Nullable LocalDate until() {
        return to == null ? null : to.minusDays(1);
    }
}
