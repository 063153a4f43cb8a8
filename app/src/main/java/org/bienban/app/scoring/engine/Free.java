package org.bienban.app.scoring.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Points given freely up to the most; the answer is the number, with a dot or a comma.
 *
 * @param step what the points are a multiple of, for example half a point
 */
public record Free(
        String id, Wording text, When when, @Nullable String coveredBy, Points most, Points step) implements Item {

    private static final int LONGEST = 7;

    public Free {
        when = Objects.requireNonNullElse(when, When.ALWAYS);
        step = Objects.requireNonNullElse(step, Points.of(1));
    }

    @Override
    public Optional<Points> read(String answer) {
        if (answer.isEmpty() || answer.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(Points.of(new BigDecimal(answer.replace(',', '.'))))
                    .filter(this::isGiven);
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> propose(Facts facts) {
        return Optional.empty();
    }

    @Override
    public Set<Measure> measures() {
        return Set.of();
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public String best() {
        return most.toString();
    }

    private boolean isGiven(Points points) {
        return !points.isLess(Points.ZERO) && !most.isLess(points) && points.hundredths() % step.hundredths() == 0;
    }
}
