package org.bienban.templates.mail;

import java.util.List;
import org.bienban.templates.page.UiLanguage;

/**
 * What a letter says, every sentence already in the language of its reader.
 *
 * @param greeting the first line
 * @param parts what it is about
 * @param closing under a line at the end: why it came, and how to stop such letters
 */
public record Letter(UiLanguage language, String subject, String greeting, List<Part> parts, List<Line> closing) {

    /** Copies the lists. */
    public Letter {
        parts = List.copyOf(parts);
        closing = List.copyOf(closing);
    }

    /**
     * Lines that belong together.
     *
     * @param title over them, may be empty
     */
    public record Part(String title, List<Line> lines) {

        /** Copies the lines. */
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A sentence.
     *
     * @param link whole address it leads to, may be empty
     */
    public record Line(String text, String link) {

        /** A sentence that leads nowhere. */
        public static Line of(String text) {
            return new Line(text, "");
        }
    }
}
