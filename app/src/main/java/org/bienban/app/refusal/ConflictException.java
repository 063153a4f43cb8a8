package org.bienban.app.refusal;

import org.jspecify.annotations.Nullable;

/** The state is no longer what the request was based on: answers 409 and says what changed. */
public final class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal reason;
    private final @Nullable String compareAt;

    /** A conflict for the given reason, for example "Lan took it 2 minutes ago". */
    public ConflictException(Refusal reason) {
        this(reason, null);
    }

    /**
     * A conflict whose two sides can be compared.
     *
     * @param compareAt address of the page that shows what changed
     */
    public ConflictException(Refusal reason, @Nullable String compareAt) {
        super(reason.code(), null, false, false);
        this.reason = reason;
        this.compareAt = compareAt;
    }

    /** Address of the page that shows what changed; null if there is none. */
    public @Nullable String compareAt() {
        return compareAt;
    }

    /** What changed meanwhile. */
    public Refusal reason() {
        return reason;
    }
}
