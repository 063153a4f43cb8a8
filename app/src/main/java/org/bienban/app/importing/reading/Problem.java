package org.bienban.app.importing.reading;

/** The ways a document can be refused; each has a message {@code importing.problem.<name>} saying what to do. */
public enum Problem {
    UNKNOWN_KIND,
    EMPTY,
    TOO_LARGE,
    ARCHIVE_DAMAGED,
    ARCHIVE_ENCRYPTED,
    ARCHIVE_IN_ARCHIVE,
    ARCHIVE_TOO_LARGE,
    ENCRYPTED,
    DAMAGED,
    NO_TEXT,
    LEGACY_FONT,
    NOT_TEXT,
    RECORD_BROKEN,
    RECORD_WITHOUT_TITLE,
    RECORD_WITHOUT_TEXT,
    SECRET_MARK,
    FAILED
}
