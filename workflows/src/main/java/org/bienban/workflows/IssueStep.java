package org.bienban.workflows;

/** A step of an issue on its way. */
public enum IssueStep {
    /** The office of the holding unit enters it in the register. */
    REGISTER,
    /** The office or the standing committee of the holding unit decides which way it goes. */
    CLASSIFY,
    /** The body chosen answers it. */
    ANSWER,
    /** The cell that raised it adds what was asked. */
    SUPPLEMENT,
    /** The cells tell their members; no task of the process, see {@link IssueEscalationProcess#told}. */
    TELL
}
