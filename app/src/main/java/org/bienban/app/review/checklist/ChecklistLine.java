package org.bienban.app.review.checklist;

import org.jspecify.annotations.Nullable;

/**
 * An item with what the record says and what was decided.
 *
 * @param answer null while nobody has decided
 * @param fromRound the earlier round the answer was taken over from, 0 if it was given in this one
 * @param earlier what was decided before the facts changed, null if it stands or nothing was
 */
public record ChecklistLine(
        ChecklistItem item,
        Proposal proposal,
        @Nullable Answer answer,
        String note,
        int fromRound,
        @Nullable Answer earlier) {

    static ChecklistLine undecided(ChecklistItem item, Proposal proposal) {
        return new ChecklistLine(item, proposal, null, "", 0, null);
    }

    /** An answer stands as long as the facts are those it was given on; otherwise the record proposes anew. */
    static ChecklistLine decided(ChecklistItem item, Proposal proposal, GivenAnswer given, int fromRound) {
        boolean stands = given.basis().equals(proposal.basis());
        return new ChecklistLine(
                item,
                proposal,
                stands ? given.answer() : null,
                given.note(),
                fromRound,
                stands ? null : given.answer());
    }

    /** Whether somebody has decided. */
    public boolean isDecided() {
        return answer != null;
    }
}
