package org.bienban.app.scoring.engine;

/**
 * What a rule set asks about the meeting itself.
 *
 * @param thematicMonth whether a thematic meeting is held in the month
 * @param regularPart whether the meeting has a regular part
 */
public record Occasion(boolean thematicMonth, boolean regularPart) {

    /** The regular meeting of a month without a thematic one. */
    public static final Occasion REGULAR = new Occasion(false, true);
}
