package org.bienban.workflows;

/** What a person is asked to do with minutes under review. */
public enum TaskKind {
    /** The supervisor (or the office stepping in) reads the minutes and gives a verdict. */
    INSPECT,
    /** The secretary's side corrects returned minutes. */
    REVISE
}
