package org.bienban.app.scoring.engine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text in the three languages; what is not translated reads as in Vietnamese. */
public record Wording(String vi, String en, String ar) {

    public Wording {
        vi = clean(vi);
        en = clean(en);
        ar = clean(ar);
    }

    /** A text that has no translation yet. */
    public static Wording vietnamese(String vi) {
        return new Wording(vi, "", "");
    }

    /** The text in the language, {@code vi}, {@code en} or {@code ar}. */
    public String in(String language) {
        String wanted = switch (language) {
            case "en" -> en;
            case "ar" -> ar;
            default -> vi;
        };
        return wanted.isEmpty() ? vi : wanted;
    }

    private static String clean(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
