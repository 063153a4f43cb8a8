package org.bienban.app.scoring.web;

import java.util.List;
import org.bienban.app.scoring.MonthScore;
import org.bienban.app.scoring.Rating;
import org.bienban.app.scoring.ScoreView;
import org.bienban.app.scoring.Side;
import org.jspecify.annotations.Nullable;

/**
 * The score sheet as a page shows it.
 *
 * @param editing the column the person fills, null if they only read
 * @param revision the revision of that column
 * @param saved whether that column has been saved
 * @param self the cell's outcome, null if there is none to see
 * @param superior the superior's outcome, null if there is none to see
 * @param held sentences about gates that lowered the band of the column being looked at
 * @param total what the column being filled comes to, as the form stands
 */
record SheetPage(
        ScoreView view,
        String ruleName,
        @Nullable Side editing,
        long revision,
        boolean saved,
        @Nullable String self,
        @Nullable String superior,
        List<String> held,
        SheetTotal total,
        List<GroupRow> groups,
        List<RatingRow> ratings,
        List<MonthRow> before) {

    /** A decision of the committee. */
    record RatingRow(
            Rating rating,
            String grade,
            String decidedBy,
            @Nullable String onBehalfOf,
            String reopenedBy) {}

    /** An earlier meeting. */
    record MonthRow(MonthScore month, String self, String superior, String rating) {}
}
