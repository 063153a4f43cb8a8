package org.bienban.app.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long ago an issue was first raised, in whole months. */
public enum Age {
    /** Less than a month. */
    UNDER_1(0, 1),
    /** One month and less than three. */
    FROM_1(1, 3),
    /** Three months and less than six. */
    FROM_3(3, 6),
    /** Six months and less than a year. */
    FROM_6(6, 12),
    /** A year and more. */
    FROM_12(12, null);

    private final int from;
    private final @Nullable Integer to;

    Age(int from, @Nullable Integer to) {
        this.from = from;
        this.to = to;
    }

    /** The last day it may have been raised on to be this old. */
    LocalDate latest(LocalDate today) {
        return today.minusMonths(from);
    }

    /** The day it was raised after; the beginning of time for the oldest. */
    LocalDate after(LocalDate today) {
        return to == null ? LocalDate.of(1, 1, 1) : today.minusMonths(to);
    }
}
