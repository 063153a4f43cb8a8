package org.bienban.app.issue.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a body gives it.
 *
 * @param kind full, partial or a roadmap
 * @param number number of the document, may be empty
 * @param signedOn day of the document, null if there is none
 * @param signer who signed it, may be empty
 * @param households how many households it settles; needed of a partial answer
 * @param roadmapOn the day by which it will be settled; needed of a roadmap, otherwise ignored
 */
public record AnswerWish(
        GivenAnswer.Kind kind,
        String text,
        String number,
        @Nullable LocalDate signedOn,
        String signer,
        int households,
        @Nullable LocalDate roadmapOn) {

    /** The same settling another number of households. */
    public AnswerWish ofHouseholds(int number) {
        return new AnswerWish(kind, text, this.number, signedOn, signer, number, roadmapOn);
    }
}
