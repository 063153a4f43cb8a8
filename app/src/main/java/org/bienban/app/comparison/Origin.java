package org.bienban.app.comparison;

/** Which of two texts has a run of words. */
public enum Origin {
    /** Both. */
    BOTH,
    /** The older one only. */
    OLD,
    /** The newer one only. */
    NEW
}
