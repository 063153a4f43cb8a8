package org.bienban.app.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of minutes, newest month first.
 *
 * @param next the key to go on after, null on the last page
 */
public record MinutesPage(
        List<MinutesSummary> rows, @Nullable String next) {

    /** Copies the rows. */
    public MinutesPage {
        rows = List.copyOf(rows);
    }
}
