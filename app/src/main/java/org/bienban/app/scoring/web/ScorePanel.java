package org.bienban.app.scoring.web;

import org.jspecify.annotations.Nullable;

/**
 * The score in short, beside the draft, the minutes and the verdict.
 *
 * @param self the cell's outcome, null if there is none to see
 * @param superior the superior's outcome, null if there is none to see
 * @param rating the committee's decision, null if there is none
 * @param mayFill whether the person may fill a column now
 * @param inspects whether that column is the superior's
 * @param required whether minutes are approved only with a superior's score
 */
record ScorePanel(
        String href,
        @Nullable String self,
        @Nullable String superior,
        @Nullable String rating,
        boolean mayFill,
        boolean inspects,
        boolean required) {}
