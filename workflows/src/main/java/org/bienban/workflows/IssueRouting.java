package org.bienban.workflows;

import java.time.LocalDate;

/** The decision table of issues, for people and pages: who is competent, how long it may take, and by which rule. */
public interface IssueRouting {

    /**
     * Returns what the table says; it has an answer for everything.
     *
     * @param category the code of the category
     * @param unitKind the kind of the holding unit, see {@link IssueLevels#kindOf}
     * @param on the day whose law counts
     */
    IssueProposal propose(String category, IssueNature nature, String unitKind, LocalDate on);
}
