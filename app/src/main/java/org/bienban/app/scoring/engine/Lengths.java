package org.bienban.app.scoring.engine;

/**
 * How many minutes a meeting must last.
 *
 * @param usual any meeting
 * @param combined the regular and a thematic meeting in one session
 */
public record Lengths(int usual, int combined) {

    /** Guide 42-HD/BTCTW: 90 minutes, 120 when combined. */
    public static final Lengths USUAL = new Lengths(90, 120);
}
