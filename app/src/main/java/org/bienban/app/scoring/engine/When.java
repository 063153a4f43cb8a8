package org.bienban.app.scoring.engine;

/** When an item applies. */
public enum When {
    /** To every meeting. */
    ALWAYS,
    /** In months with a thematic meeting, by itself or within the regular one. */
    THEMATIC_MONTH,
    /** To meetings with a regular part: not to a thematic one held by itself. */
    REGULAR_PART,
    /** Unless the person scoring says that it does not apply. */
    IF_ANY;

    /** Whether an item of this kind applies on the occasion as far as the rule set can tell. */
    public boolean holds(Occasion occasion) {
        return switch (this) {
            case ALWAYS, IF_ANY -> true;
            case THEMATIC_MONTH -> occasion.thematicMonth();
            case REGULAR_PART -> occasion.regularPart();
        };
    }
}
