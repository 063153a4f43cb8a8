package org.bienban.app.meeting.web;

import java.time.LocalDate;
import java.util.Objects;
import org.bienban.app.meeting.PapersSent;
import org.jspecify.annotations.Nullable;

/**
 * The papers on the page of a meeting.
 *
 * @param said what is recorded, null if nothing is
 * @param by who recorded it
 * @param days whole days from the sending to the meeting; 0 if none were sent
 * @param extent what the form shows
 * @param sentOn what the form shows
 */
record PapersView(@Nullable PapersSent said, String by, long days, String extent, String sentOn) {

    static PapersView of(@Nullable PapersSent said, String by, LocalDate heldOn) {
        return new PapersView(
                said,
                by,
                said == null ? 0 : said.daysBefore(heldOn).orElse(0L),
                said == null ? "" : said.extent().name(),
                said == null ? "" : Objects.toString(said.sentOn(), ""));
    }

    PapersView typed(PapersForm form) {
        return new PapersView(
                said,
                by,
                days,
                Objects.requireNonNullElse(form.extent(), ""),
                Objects.requireNonNullElse(form.sentOn(), ""));
    }

    /** Number of the statement, 0 if there is none. */
    public int known() {
        return said == null ? 0 : said.number();
    }
}
