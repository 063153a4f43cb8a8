package org.bienban.app.scoring.web;

import java.util.List;
import org.bienban.templates.page.Choice;
import org.jspecify.annotations.Nullable;

/**
 * An item on the page.
 *
 * @param most the most it gives at this meeting
 * @param evidence what the record says, empty if nothing
 * @param self what the cell answered, null if its column is not shown
 * @param superior what the superior answered, null if the column is not shown
 * @param difference superior's less the cell's points, empty if they agree or one is missing
 * @param choices the answers on offer; none where points are given freely
 * @param value the answer in the form
 * @param reason the reason in the form
 * @param step step of freely given points, empty for others
 */
record ItemRow(
        String id,
        String text,
        boolean applies,
        String most,
        String evidence,
        @Nullable Cell self,
        @Nullable Cell superior,
        String difference,
        List<Choice> choices,
        String value,
        String reason,
        String step) {

    /** One side's answer. */
    record Cell(String points, String answer, String reason) {}
}
