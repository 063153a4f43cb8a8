package org.bienban.app.issue;

/** The legal nature of an issue; the four are handled apart and never mixed (domain notes 4.1). */
public enum IssueNature {
    /** Kiến nghị, đề xuất: of the cell or its members, handled within the Party. */
    PROPOSAL,
    /** Phản ánh: of citizens, answered within 10 working days under the rules of reception. */
    FEEDBACK,
    /** Khiếu nại: against a decision, handled by the procedure of the state. */
    COMPLAINT,
    /** Tố cáo: the identity of whoever makes it is secret, so it leaves the open list at once. */
    DENUNCIATION
}
