package org.bienban.app.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something asked for is not done: a value with a reason, shown to the person who asked.
 *
 * @param code message key of the reason, for example {@code meeting.refusal.reasonMissing}
 * @param field name of the form field it belongs to, or null where it concerns the whole request
 * @param arguments values for the placeholders of the message, in order
 */
public record Refusal(String code, @Nullable String field, List<Object> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** A refusal of the whole request. */
    public static Refusal of(String code, Object... arguments) {
        return new Refusal(code, null, List.of(arguments));
    }

    /** A refusal that belongs to one field of the form. */
    public static Refusal at(String field, String code, Object... arguments) {
        return new Refusal(code, field, List.of(arguments));
    }
}
