package org.bienban.app.document;

import java.util.List;
import java.util.Locale;

/** The kinds of file people may attach, told by their content. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png");

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** For example {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** The name with an ending of this kind, so that a file opens as what it is and not as what it calls itself. */
    public String named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending)) ? name : name + "." + endings.get(0);
    }
}
