package org.bienban.app.review;

/** What an inspection found of the minutes as a whole. */
public enum RoundResult {
    /** Đạt. */
    PASS,
    /** Đạt - cần bổ sung: good enough to approve, something to do better or to add next time. */
    PASS_WITH_ADDITIONS,
    /** Chưa đạt - trả lại. */
    FAIL;

    /** The verdict that goes with it: what has not passed is returned, and nothing else is. */
    public Verdict verdict() {
        return this == FAIL ? Verdict.RETURNED : Verdict.APPROVED;
    }

    /** The result of a verdict that names none. */
    public static RoundResult plain(Verdict verdict) {
        return verdict == Verdict.RETURNED ? FAIL : PASS;
    }
}
