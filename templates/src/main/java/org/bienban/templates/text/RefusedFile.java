package org.bienban.templates.text;

import org.bienban.templates.text.TextReading.Reason;

/** Ends a reading with a reason. Stays inside the readers: callers get {@link TextReading.Unreadable}. */
public final class RefusedFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public RefusedFile(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
