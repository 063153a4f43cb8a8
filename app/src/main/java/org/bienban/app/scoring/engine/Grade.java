package org.bienban.app.scoring.engine;

/** The four bands of a meeting's quality, best first: Tốt, Khá, Trung bình, Kém. */
public enum Grade {
    /** Tốt. */
    GOOD,
    /** Khá. */
    FAIR,
    /** Trung bình. */
    AVERAGE,
    /** Kém. */
    WEAK;

    /** Whether this band ranks below the other. */
    public boolean isBelow(Grade other) {
        return compareTo(other) > 0;
    }
}
