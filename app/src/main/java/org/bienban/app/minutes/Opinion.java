package org.bienban.app.minutes;

/**
 * What one person said.
 *
 * @param id stable within the minutes
 * @param speaker the speaker's name, empty while not yet filled in
 */
public record Opinion(String id, String speaker, String text) {

    /** Brings the text into Unicode normal form C. */
    public Opinion {
        id = Text.id(id);
        speaker = Text.line(speaker);
        text = Text.prose(text);
    }
}
