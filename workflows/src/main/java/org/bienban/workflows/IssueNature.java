package org.bienban.workflows;

/** What an issue is by law; the four are never mixed. */
public enum IssueNature {
    /** A proposal or wish of the cell (kiến nghị, đề xuất): the Party's own way. */
    PROPOSAL,
    /** Citizens' feedback (phản ánh, kiến nghị của công dân). */
    FEEDBACK,
    /** A complaint against a decision (khiếu nại): has a procedure of the state. */
    COMPLAINT,
    /** A denunciation (tố cáo): has a procedure of the state, and the identity of who denounces is kept secret. */
    DENUNCIATION
}
