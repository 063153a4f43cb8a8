package org.bienban.app.scoring.engine;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points in hundredths, so that sums are exact and half points can be given. */
public record Points(long hundredths) implements Comparable<Points> {

    /** Nothing. */
    public static final Points ZERO = new Points(0);

    private static final int DECIMALS = 2;

    /** Whole points. */
    public static Points of(long whole) {
        return new Points(whole * 100);
    }

    /**
     * Points with at most two decimals.
     *
     * @throws ArithmeticException if there are more
     */
    @JsonCreator
    public static Points of(BigDecimal value) {
        return new Points(value.setScale(DECIMALS, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact());
    }

    /** The number without needless zeros: 92, 89.5. */
    @JsonValue
    public BigDecimal value() {
        BigDecimal stripped = BigDecimal.valueOf(hundredths, DECIMALS).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Both together. */
    public Points plus(Points other) {
        return new Points(hundredths + other.hundredths);
    }

    /** What is left after taking the other away; negative if the other is more. */
    public Points minus(Points other) {
        return new Points(hundredths - other.hundredths);
    }

    /** The smaller of the two. */
    public Points atMost(Points other) {
        return hundredths <= other.hundredths ? this : other;
    }

    /** Whether these are fewer points than the others. */
    public boolean isLess(Points other) {
        return hundredths < other.hundredths;
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(hundredths, other.hundredths);
    }

    /** As {@link #value()}, with a dot. */
    @Override
    public String toString() {
        return value().toPlainString();
    }
}
