package org.bienban.app.issue.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a body gives it.
 *
 * @param kind full, partial or a roadmap
 * @param paper in which paper it stands; number and day are needed of a paper, of a letter the signer too
 * @param number number of the document, may be empty
 * @param signedOn day of the document, null if there is none
 * @param signer who signed it, may be empty
 * @param households how many households it settles; needed of a partial answer
 * @param roadmapOn the day by which it will be settled; needed of a roadmap, otherwise ignored
 * @param letter how the letter is laid out, ignored where it stands in none
 */
public record AnswerWish(
        GivenAnswer.Kind kind,
        String text,
        GivenAnswer.Paper paper,
        String number,
        @Nullable LocalDate signedOn,
        String signer,
        int households,
        @Nullable LocalDate roadmapOn,
        LetterWish letter) {

    /** An answer of which no letter is made: issued elsewhere if it has a number, otherwise explained. */
    public AnswerWish(
            GivenAnswer.Kind kind,
            String text,
            String number,
            @Nullable LocalDate signedOn,
            String signer,
            int households,
            @Nullable LocalDate roadmapOn) {
        this(
                kind,
                text,
                number.isBlank() ? GivenAnswer.Paper.ORAL : GivenAnswer.Paper.ELSEWHERE,
                number,
                signedOn,
                signer,
                households,
                roadmapOn,
                LetterWish.USUAL);
    }

    /** The same settling another number of households. */
    public AnswerWish ofHouseholds(int number) {
        return new AnswerWish(kind, text, paper, this.number, signedOn, signer, number, roadmapOn, letter);
    }
}
