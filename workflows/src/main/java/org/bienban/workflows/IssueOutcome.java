package org.bienban.workflows;

/** What the members say once they were told. */
public enum IssueOutcome {
    /** They are content: the issue is closed. */
    SATISFIED,
    /** They are not: the issue is classified again at the level that answered. */
    UNSATISFIED,
    /** A part remains: it is to be answered again. */
    REMAINING
}
