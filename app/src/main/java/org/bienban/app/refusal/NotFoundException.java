package org.bienban.app.refusal;

/**
 * What was asked for does not exist, or the person may not know of it: both answer 404, so that the answer
 * tells nothing.
 */
public final class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The kind and id of the missing object, for the log only. */
    public NotFoundException(String kind, Object id) {
        super(kind + " " + id, null, false, false);
    }
}
