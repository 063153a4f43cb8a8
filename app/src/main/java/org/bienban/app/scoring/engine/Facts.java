package org.bienban.app.scoring.engine;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What the record of a meeting says, as far as it says anything. */
public record Facts(Map<Measure, Measured> measured) {

    /** Nothing is known. */
    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        measured = Map.copyOf(measured);
    }

    /** The same with one more measure. */
    public Facts with(Measure measure, long value, long required) {
        Map<Measure, Measured> more = new EnumMap<>(Measure.class);
        more.putAll(measured);
        more.put(measure, new Measured(value, required));
        return new Facts(more);
    }

    /** What is known about the measure. */
    public Optional<Measured> of(Measure measure) {
        return Optional.ofNullable(measured.get(measure));
    }
}
