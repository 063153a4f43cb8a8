package org.bienban.app.refusal;

/** The state is no longer what the request was based on: answers 409 and says what changed. */
public final class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal reason;

    /** A conflict for the given reason, for example "Lan took it 2 minutes ago". */
    public ConflictException(Refusal reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    /** What changed meanwhile. */
    public Refusal reason() {
        return reason;
    }
}
