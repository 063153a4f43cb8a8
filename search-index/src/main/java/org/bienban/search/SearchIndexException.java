package org.bienban.search;

/** The index cannot do what was asked: disk full, files unreadable, closed, or held by another process. */
public final class SearchIndexException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SearchIndexException(String message) {
        super(message);
    }

    public SearchIndexException(String message, Throwable cause) {
        super(message, cause);
    }
}
