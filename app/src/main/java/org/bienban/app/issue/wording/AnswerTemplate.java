package org.bienban.app.issue.wording;

import java.util.UUID;
import org.bienban.app.issue.course.GivenAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A text that answers begin with.
 *
 * @param unitId the unit or body it belongs to, null if it is shipped or somebody's own
 * @param personId whose own it is, otherwise null
 * @param categoryCode the category, or branch of categories, it is for; empty for every one
 * @param kind what it answers, null for anything
 * @param text with placeholders, see {@link Placeholders}
 * @param archived whether it was put away and is offered no more
 */
public record AnswerTemplate(
        UUID id,
        @Nullable UUID unitId,
        @Nullable UUID personId,
        String categoryCode,
        GivenAnswer.@Nullable Kind kind,
        String name,
        String text,
        boolean archived) {

    /** Whose it is. */
    public Owner owner() {
        if (personId != null) {
            return Owner.OWN;
        }
        return unitId == null ? Owner.SHIPPED : Owner.UNIT;
    }

    /** Whose a text is, in the order in which they are offered. */
    public enum Owner {
        /** The person's own. */
        OWN,
        /** Of the unit or body that answers. */
        UNIT,
        /** Came with the program. */
        SHIPPED
    }
}
