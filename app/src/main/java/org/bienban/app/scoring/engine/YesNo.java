package org.bienban.app.scoring.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All points or none; the answer is {@code yes} or {@code no}.
 *
 * @param shown what the record must show for "yes" to be proposed, null if a person decides alone
 */
public record YesNo(
        String id,
        Wording text,
        When when,
        @Nullable String coveredBy,
        @Nullable Condition shown,
        Points points) implements Item {

    /** Fulfilled. */
    public static final String YES = "yes";

    /** Not fulfilled. */
    public static final String NO = "no";

    public YesNo {
        when = Objects.requireNonNullElse(when, When.ALWAYS);
    }

    @Override
    public Points most() {
        return points;
    }

    @Override
    public Optional<Points> read(String answer) {
        return switch (answer) {
            case YES -> Optional.of(points);
            case NO -> Optional.of(Points.ZERO);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> propose(Facts facts) {
        return shown == null
                ? Optional.empty()
                : facts.of(shown.measure()).map(measured -> shown.bound().isMet(measured) ? YES : NO);
    }

    @Override
    public Set<Measure> measures() {
        return shown == null ? Set.of() : Set.of(shown.measure());
    }

    @Override
    public List<Option> options() {
        return List.of(new Option(YES, points, null), new Option(NO, Points.ZERO, null));
    }

    @Override
    public String best() {
        return YES;
    }
}
