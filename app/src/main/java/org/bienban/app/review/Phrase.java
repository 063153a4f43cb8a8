package org.bienban.app.review;

/**
 * A sentence supervisors write often.
 *
 * @param own whether it is the person's own rather than the committee's
 * @param active whether it is offered; the committee may switch its phrases off
 */
public record Phrase(int id, RemarkHead head, Severity severity, String text, boolean own, boolean active) {}
