package org.bienban.workflows;

import org.jspecify.annotations.Nullable;

/**
 * What the decision table says about an issue; a person decides.
 *
 * @param route the way it proposes
 * @param answeringBody the type of the body that answers such issues ({@code peoples-committee}, {@code department}),
 *     null if no body does
 * @param answerDays the working days a body has to answer
 * @param onDelay what happens when it is overdue at its level
 * @param legalBasis why, in Vietnamese, with the number of the source
 * @param rule the id of the row
 */
public record IssueProposal(
        IssueRoute.Kind route,
        @Nullable String answeringBody,
        int answerDays,
        OnDelay onDelay,
        String legalBasis,
        String rule) {

    /** What happens to an issue overdue while it is classified or answered. */
    public enum OnDelay {
        /** People are told. */
        ALARM,
        /** People are told, and it goes to the next unit up by itself; at the top people are only told. */
        HAND_UP
    }
}
