package org.bienban.app.document;

import java.util.Locale;

/** The kinds of file people may attach, told by their content. */
public enum FileKind {
    PDF("application/pdf", "pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "xlsx"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png", "png");

    private final String mediaType;
    private final String ending;
    private final String otherEnding;

    FileKind(String mediaType, String ending, String otherEnding) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.otherEnding = otherEnding;
    }

    /** For example {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** The name with an ending of this kind, so that a file opens as what it is and not as what it calls itself. */
    public String named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean isNamed = lower.endsWith("." + ending) || lower.endsWith("." + otherEnding);
        return isNamed ? name : name + "." + ending;
    }
}
