package org.bienban.app.review;

/**
 * What of a remark speaks for or against a verdict.
 *
 * @param setAside whether who concludes has decided that it need not be done
 * @param text what it says
 */
record Weight(RemarkHead head, Severity severity, RemarkState state, boolean setAside, String text) {

    /** Tells whether it stands in the way of approval: that the cell calls it fixed is not enough. */
    boolean blocksApproval() {
        return severity.blocksApproval() && state != RemarkState.ACCEPTED && !setAside;
    }

    /** Tells whether it was published, asks for something and nobody has accepted the answer. */
    boolean isUnsettled() {
        return severity != Severity.PRAISE && (state == RemarkState.OPEN || state == RemarkState.FIXED);
    }
}
