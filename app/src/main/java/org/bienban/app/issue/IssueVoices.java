package org.bienban.app.issue;

/**
 * Who stands behind an issue in the cell (domain notes 4.4). Text that is not known is empty.
 *
 * @param speaker who spoke of it at the meeting, or "many members"; never who denounces somebody
 * @param vote how the cell voted on it, or that all agreed
 * @param supervisor what the committee member in charge of the cell holds of it
 */
public record IssueVoices(String speaker, String vote, String supervisor) {

    /** Nothing known. */
    public static final IssueVoices NONE = new IssueVoices("", "", "");
}
