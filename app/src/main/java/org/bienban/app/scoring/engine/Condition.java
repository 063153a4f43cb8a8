package org.bienban.app.scoring.engine;

/** A measure that keeps to a bound. */
public record Condition(Measure measure, Threshold bound) {

    /** Whether the record shows it; false where it says nothing. */
    public boolean isMet(Facts facts) {
        return facts.of(measure).filter(bound::isMet).isPresent();
    }
}
