package org.bienban.app.review.web;

import java.util.List;
import java.util.Locale;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.PhraseText;
import org.bienban.app.review.RemarkHead;
import org.bienban.app.review.Severity;
import org.jspecify.annotations.Nullable;

/** The form of a quick phrase as the browser or a program sends it. */
public record PhraseForm(
        @Nullable String language,
        @Nullable String head,
        @Nullable String severity,
        @Nullable String text,
        @Nullable Boolean active) {

    static final List<String> LANGUAGES = List.of("vi", "en", "ar");

    static PhraseForm empty() {
        return new PhraseForm(null, null, null, null, null);
    }

    /** The language asked for, or the one the page is read in. */
    static String language(@Nullable String asked, Locale reader) {
        if (asked != null && LANGUAGES.contains(asked)) {
            return asked;
        }
        return LANGUAGES.contains(reader.getLanguage()) ? reader.getLanguage() : "vi";
    }

    PhraseText read() {
        return new PhraseText(
                read(head, RemarkHead.class, "head"),
                read(severity, Severity.class, "severity"),
                text == null ? "" : text);
    }

    boolean isActive() {
        return active == null || active;
    }

    private static <E extends Enum<E>> E read(@Nullable String typed, Class<E> type, String field) {
        try {
            return Enum.valueOf(type, typed == null ? "" : typed);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.at(field, "review.refusal." + field + "Missing"));
        }
    }
}
