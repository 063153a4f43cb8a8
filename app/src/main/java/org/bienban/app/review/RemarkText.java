package org.bienban.app.review;

/**
 * What an inspector writes.
 *
 * @param blockId the block it is about
 * @param selected the passage, or {@link SelectedText#NOTHING}
 */
public record RemarkText(String blockId, SelectedText selected, RemarkHead head, Severity severity, String text) {}
