package org.bienban.templates.page;

import java.io.Serializable;

/**
 * A message shown once above the page after a redirect; goes into the flash attributes as {@code flash} and waits in
 * the session, which is kept in the database.
 *
 * @param tone decides colour and icon
 * @param text the sentence, already in the reader's language
 */
public record Flash(Tone tone, String text) implements Serializable {

    /** How a message is meant; the CSS class is the lower-case name. */
    public enum Tone {
        INFO,
        OK,
        WARN,
        LATE;

        /** The name used by the CSS classes and by the {@code notice} and {@code chip} fragments. */
        public String css() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static Flash info(String text) {
        return new Flash(Tone.INFO, text);
    }

    public static Flash ok(String text) {
        return new Flash(Tone.OK, text);
    }

    public static Flash warn(String text) {
        return new Flash(Tone.WARN, text);
    }

    /** For what failed or is overdue. */
    public static Flash late(String text) {
        return new Flash(Tone.LATE, text);
    }
}
