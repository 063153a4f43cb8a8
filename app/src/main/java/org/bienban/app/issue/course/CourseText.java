package org.bienban.app.issue.course;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.bienban.app.minutes.SecretMarks;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** What people write on the way of an issue: normal form C, no control characters, no secret marks. */
public final class CourseText {

    /** Characters of a reason or a note. */
    public static final int NOTE = 2000;

    /** Characters of an answer. */
    public static final int ANSWER = 8000;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private CourseText() {}

    /** A text that must be there. */
    public static String needed(String field, @Nullable String typed, int longest) {
        String text = optional(field, typed, longest);
        if (text.isEmpty()) {
            throw new RefusedException(Refusal.at(field, "issue.refusal.text"));
        }
        return text;
    }

    /** A text that may be empty. */
    public static String optional(String field, @Nullable String typed, int longest) {
        String ended = LINE_END.matcher(typed == null ? "" : typed).replaceAll("\n");
        String text =
                Normalizer.normalize(CONTROLS.matcher(ended).replaceAll("").strip(), Normalizer.Form.NFC);
        if (text.length() > longest) {
            throw new RefusedException(Refusal.at(field, "issue.refusal.long", longest));
        }
        SecretMarks.find(text).ifPresent(mark -> {
            throw new RefusedException(Refusal.at(field, SecretMarks.REFUSAL, mark));
        });
        return text;
    }
}
