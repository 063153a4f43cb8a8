package org.bienban.app.minutes;

import java.util.List;

/**
 * Something the check of minutes found.
 *
 * @param code message key is {@code minutes.finding.<code>}
 * @param section section of the draft form it belongs to; {@code rollCall} for the roll call
 * @param field name of the field in the draft form, for example {@code tasks.4f2a.due}
 * @param arguments values for the placeholders of the message
 */
public record Finding(Severity severity, String code, String section, String field, List<Object> arguments) {

    /** Copies the arguments. */
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** Whether minutes can be sent with it. */
    public enum Severity {
        /** They cannot. */
        BLOCKING,
        /** They can; the reader will notice. */
        ADVISORY
    }

    /** Key of its message. */
    public String messageKey() {
        return "minutes.finding." + code;
    }

    /** Whether it stands in the way of sending. */
    public boolean isBlocking() {
        return severity == Severity.BLOCKING;
    }

    static Finding blocking(String code, String section, String field, Object... arguments) {
        return new Finding(Severity.BLOCKING, code, section, field, List.of(arguments));
    }

    static Finding advisory(String code, String section, String field, Object... arguments) {
        return new Finding(Severity.ADVISORY, code, section, field, List.of(arguments));
    }
}
