package org.bienban.app.refusal;

/** The person may know of the object but may not do this to it: answers 403. */
public final class ForbiddenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was tried, for the log and the audit journal. */
    public ForbiddenException(String action) {
        super(action, null, false, false);
    }
}
