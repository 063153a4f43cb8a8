package org.bienban.app.minutes;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Words between the typed text, in the language of the minutes rather than of the reader. */
final class BlockHeadings {

    private static final Map<String, BlockHeadings> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;
    private final Locale digits;

    private BlockHeadings(String language) {
        this.words = ResourceBundle.getBundle("messages.minutes", Locale.of(language), NO_FALLBACK);
        // Western digits in all three languages.
        this.digits = Locale.of(language.equals("ar") ? "en" : language);
    }

    /** The words of the language; minutes in a language we do not speak get Vietnamese ones. */
    static BlockHeadings in(String language) {
        String known = language.equals("en") || language.equals("ar") ? language : "vi";
        return BY_LANGUAGE.computeIfAbsent(known, BlockHeadings::new);
    }

    String of(String key, Object... arguments) {
        String pattern = words.getString("minutes.block." + key);
        return new MessageFormat(pattern, digits).format(arguments);
    }
}
