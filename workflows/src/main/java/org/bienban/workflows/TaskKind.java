package org.bienban.workflows;

/** What a person is asked to do with minutes under review. */
public enum TaskKind {
    /** The office looks at the form first: passes the minutes on, or returns them at once. */
    CHECK_FORM,
    /** The supervisor (or the office stepping in) reads the minutes and gives a verdict. */
    INSPECT,
    /** One of two inspectors reads the minutes by some of the heads and gives a part opinion. */
    INSPECT_PART,
    /** Who has both part opinions before them gives the verdict. */
    JUDGE,
    /** A further level confirms the verdict, or returns the minutes. */
    VALIDATE,
    /** The secretary's side corrects returned minutes. */
    REVISE;

    /** Returns whether the task is done on the committee's side. */
    public boolean isCommittee() {
        return this != REVISE;
    }

    /** Returns whether the verdict, or its confirmation, is given with this task. */
    public boolean isVerdict() {
        return this == INSPECT || this == JUDGE || this == VALIDATE;
    }
}
