package org.bienban.app.scoring.engine;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bound for something measured, as people write it: {@code 90%} or {@code >50%} of what is required, {@code -15} for
 * at most fifteen short of it, {@code <=2} for at most two. Without a sign it means "at least".
 *
 * @param sign one of {@code >=}, {@code >}, {@code <=}, {@code <}
 * @param share whether the bound is in per cent of what is required rather than a distance from it
 */
public record Threshold(String sign, BigDecimal bound, boolean share) {

    private static final Pattern WRITTEN =
            Pattern.compile("\\s*(>=|<=|>|<|≥|≤)?\\s*([-−]?\\d{1,5}(?:[.,]\\d{1,2})?)\\s*(%)?\\s*");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Reads a bound.
     *
     * @throws IllegalArgumentException if it is none
     */
    @JsonCreator
    public static Threshold parse(String written) {
        Matcher read = WRITTEN.matcher(written);
        if (!read.matches()) {
            throw new IllegalArgumentException("not a bound: " + written);
        }
        String sign =
                read.group(1) == null ? ">=" : read.group(1).replace("≥", ">=").replace("≤", "<=");
        String number = read.group(2).replace('−', '-').replace(',', '.');
        return new Threshold(sign, new BigDecimal(number), read.group(3) != null);
    }

    /** Whether what was measured keeps to the bound. A share of nothing required is never kept. */
    public boolean isMet(Measured measured) {
        if (share && measured.required() == 0) {
            return false;
        }
        int order = share
                ? BigDecimal.valueOf(measured.value())
                        .multiply(HUNDRED)
                        .compareTo(bound.multiply(BigDecimal.valueOf(measured.required())))
                : BigDecimal.valueOf(measured.value() - measured.required()).compareTo(bound);
        return switch (sign) {
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            case "<" -> order < 0;
            default -> order >= 0;
        };
    }

    /** As {@link #parse} reads it. */
    @JsonValue
    @Override
    public String toString() {
        return (">=".equals(sign) ? "" : sign) + bound.toPlainString() + (share ? "%" : "");
    }
}
