package org.bienban.workflows;

/** The engine, or a port or listener it called, failed (500). The transaction must be rolled back. */
public class ProcessFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates a failure caused by the engine or something it called. */
    public ProcessFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
