package org.bienban.app.inbox;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits the filter box at blanks, keeping {@code key:"several words"} together. */
final class FilterParts {

    private static final Pattern PART = Pattern.compile("(?:([a-z]+):)?(?:\"([^\"]*)\"|(\\S+))");

    private FilterParts() {}

    /** A part; {@code key} is empty for a plain word. */
    record Part(String key, String value, String typed) {}

    static List<Part> of(String text) {
        return PART.matcher(text)
                .results()
                .map(found -> new Part(
                        lower(found.group(1)),
                        found.group(2) == null ? lower(found.group(3)) : lower(found.group(2)),
                        found.group()))
                .toList();
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
