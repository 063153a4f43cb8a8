package org.bienban.app.review;

import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;

/** What a quick phrase says. */
public record PhraseText(RemarkHead head, Severity severity, String text) {

    /** The longest a phrase may be, in UTF-16 units. */
    public static final int LONGEST = 300;

    /** The same on one line, refused if it is empty or too long. */
    PhraseText checked() {
        String line = WrittenText.checked(text, "text").replaceAll("\\s+", " ");
        if (line.length() > LONGEST) {
            throw new RefusedException(Refusal.at("text", "phrases.refusal.tooLong", LONGEST));
        }
        return new PhraseText(head, severity, line);
    }
}
