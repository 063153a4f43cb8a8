package org.bienban.app.review;

/** What a step of an inspection made of the minutes. */
public enum VerdictOutcome {
    /** Approved, numbered and kept. */
    APPROVED,
    /** With the cell, to be corrected. */
    RETURNED,
    /** With whoever comes next in the committee; the cell knows nothing yet. */
    PASSED_ON;

    static VerdictOutcome of(Verdict verdict) {
        return verdict == Verdict.APPROVED ? APPROVED : RETURNED;
    }
}
