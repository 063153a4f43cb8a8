package org.bienban.app.review.web;

import org.bienban.app.review.Remark;
import org.bienban.app.review.RemarkState;
import org.bienban.app.review.ReviewOf;
import org.bienban.app.review.Severity;

/**
 * What the person looking at a remark may do with it.
 *
 * @param edit change or throw away one's own draft
 * @param reply answer it
 * @param fix say for the cell that it is dealt with
 * @param accept say as the inspector at work that it is settled
 * @param reopen take either back
 * @param setAside decide as who concludes that it need not be done, or take that back
 */
public record RemarkActions(
        boolean edit, boolean reply, boolean fix, boolean accept, boolean reopen, boolean setAside) {

    /** Tells whether they may do anything. */
    public boolean any() {
        return edit || reply || fix || accept || reopen || setAside;
    }

    static RemarkActions of(Remark remark, ReviewOf review) {
        RemarkState state = remark.state();
        boolean published = state != RemarkState.DRAFT;
        boolean running = !review.minutes().state().isFinal();
        boolean fixed = state == RemarkState.FIXED;
        boolean settled = state == RemarkState.ACCEPTED || state == RemarkState.SET_ASIDE;
        // Praise asks for nothing.
        boolean asks = remark.severity() != Severity.PRAISE;
        return new RemarkActions(
                !published && remark.submittedAt() == null && review.mayDecide(),
                published && running,
                asks && state == RemarkState.OPEN && review.mayCorrect(),
                asks && published && !settled && review.mayDecide(),
                (fixed && review.mayCorrect()) || ((fixed || state == RemarkState.ACCEPTED) && review.mayDecide()),
                review.concludes() && review.mayDecide() && remark.isDemandOfAPart());
    }
}
