package org.bienban.templates.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Membership block: counts of members on the meeting's date.
 *
 * @param onSpecialDuty members outside the base because of special duty (armed forces); printed only if any
 * @param mustAttend base of the rate
 * @param ratePercent attendance rate in percent ({@code 97.6}), rounded by the caller; null leaves it out
 */
public record Membership(
        int total,
        int official,
        int probationary,
        int exempt,
        int temporarilyElsewhere,
        int temporarilyHere,
        int onSpecialDuty,
        int mustAttend,
        int presentOfficial,
        int presentProbationary,
        @Nullable BigDecimal ratePercent) {

    public int present() {
        return presentOfficial + presentProbationary;
    }
}
