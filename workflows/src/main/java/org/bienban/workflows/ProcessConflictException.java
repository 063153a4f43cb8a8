package org.bienban.workflows;

/**
 * The process is not where the caller believes it to be, or somebody else changed it at the same moment. The
 * transaction must be rolled back; the person is told what changed (409).
 */
public class ProcessConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates a conflict that says what is so instead. */
    public ProcessConflictException(String message) {
        super(message);
    }

    /** Creates a conflict found by the engine. */
    public ProcessConflictException(String message, Throwable cause) {
        super(message, cause);
    }
}
