package org.bienban.app.meeting;

/** How much of the papers of a meeting its members were given. */
public enum PapersExtent {
    /** All of them. */
    ALL,
    /** A part. */
    SOME,
    /** Nothing. */
    NONE
}
