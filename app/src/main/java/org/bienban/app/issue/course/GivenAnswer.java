package org.bienban.app.issue.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer, or the explanation of a committee, as it was given; never changed afterwards.
 *
 * @param level how high it was given, from 1
 * @param holderId the unit holding the issue then
 * @param bodyId the body that answered, null where the committee explained or stepped in
 * @param paper in which paper it stands
 * @param number number of the document, may be empty
 * @param signedOn day of the document, null if there is none
 * @param signer who signed it, may be empty
 * @param households how many households it settles, 0 if not said
 * @param roadmapOn the day by which it will be settled; of a roadmap only
 */
public record GivenAnswer(
        UUID id,
        UUID issueId,
        Kind kind,
        int level,
        UUID holderId,
        @Nullable UUID bodyId,
        String text,
        Paper paper,
        String number,
        @Nullable LocalDate signedOn,
        String signer,
        int households,
        @Nullable LocalDate roadmapOn,
        UUID personId,
        @Nullable UUID onBehalfOf,
        Instant at) {

    /** How an answer is put on paper. */
    public enum Paper {
        /** An official letter is made of it here. */
        LETTER,
        /** A paper was issued elsewhere; its number and day are kept. */
        ELSEWHERE,
        /** It was explained, and stands in no paper. */
        ORAL
    }

    /** What kind of answer it is. */
    public enum Kind {
        /** Everything asked is answered. */
        FULL,
        /** A part is; the rest comes back to be answered. */
        PARTIAL,
        /** It will be settled by a date. */
        ROADMAP,
        /** Why it cannot be settled, or needs not. */
        EXPLANATION
    }
}
