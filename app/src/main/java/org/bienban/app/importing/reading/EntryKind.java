package org.bienban.app.importing.reading;

import java.util.Locale;

/** The kinds of document that can be read. */
public enum EntryKind {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    TEXT("text/plain"),
    MARKDOWN("text/markdown"),
    RECORD("application/json"),
    JSON_LINES("application/jsonl"),
    ARCHIVE("application/zip"),
    OTHER("application/octet-stream");

    private final String mediaType;

    EntryKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Media type under which the original is kept. */
    public String mediaType() {
        return mediaType;
    }

    /** The kind by the ending of the name. */
    static EntryKind ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String ending = lower.substring(lower.lastIndexOf('.') + 1);
        return switch (ending) {
            case "pdf" -> PDF;
            case "docx" -> DOCX;
            case "txt", "text" -> TEXT;
            case "md", "markdown" -> MARKDOWN;
            case "jsonl", "ndjson" -> JSON_LINES;
            case "zip" -> ARCHIVE;
            default -> OTHER;
        };
    }
}
