package org.bienban.app.minutes;

import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which minutes a list shows.
 *
 * @param cellIds only of these cells; empty for all
 * @param states only in these states; empty for all
 * @param from first month, null for no limit
 * @param to last month, null for no limit
 */
public record MinutesFilter(
        Set<UUID> cellIds,
        Set<MinutesState> states,
        @Nullable YearMonth from,
        @Nullable YearMonth to) {

    /** Copies the sets. */
    public MinutesFilter {
        cellIds = Set.copyOf(cellIds);
        states = Set.copyOf(states);
    }

    /** Everything. */
    public static MinutesFilter all() {
        return new MinutesFilter(Set.of(), Set.of(), null, null);
    }

    /** Everything of one cell. */
    public static MinutesFilter ofCell(UUID cellId) {
        return new MinutesFilter(Set.of(cellId), Set.of(), null, null);
    }
}
