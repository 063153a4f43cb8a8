package org.bienban.app.review;

import java.text.Normalizer;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;

/** How what people write in a review is kept: normal form C, line ends as LF, no blanks around. */
final class WrittenText {

    static final int LONGEST = 4000;

    private WrittenText() {}

    static String clean(String typed) {
        return Normalizer.normalize(typed.replace("\r\n", "\n").strip(), Normalizer.Form.NFC);
    }

    /** The text, refused if it is empty or longer than 4000 UTF-16 units. */
    static String checked(String typed, String field) {
        String text = clean(typed);
        if (text.isEmpty()) {
            throw new RefusedException(Refusal.at(field, "review.refusal.textMissing"));
        }
        return notTooLong(text, field);
    }

    static String notTooLong(String text, String field) {
        if (text.length() > LONGEST) {
            throw new RefusedException(Refusal.at(field, "review.refusal.textTooLong", LONGEST));
        }
        return text;
    }
}
