package org.bienban.app.review;

/** A sentence supervisors write often. */
public record Phrase(int id, RemarkHead head, Severity severity, String text) {}
