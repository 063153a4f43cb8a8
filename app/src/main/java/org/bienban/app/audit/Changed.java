package org.bienban.app.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a deed changed, as few facts as say it: never whole texts, never secrets. */
final class Changed {

    private static final int LONGEST = 300;

    private final Map<String, Map<String, String>> facts = new LinkedHashMap<>();

    private Changed() {}

    static Changed nothing() {
        return new Changed();
    }

    /** A fact that is so now. */
    static Changed to(String what, @Nullable Object after) {
        return new Changed().and(what, after);
    }

    /** The same beside others; null is left out. */
    Changed and(String what, @Nullable Object after) {
        return from(what, null, after);
    }

    /** A fact that was otherwise before. */
    Changed from(String what, @Nullable Object before, @Nullable Object after) {
        Map<String, String> sides = new LinkedHashMap<>();
        if (before != null) {
            sides.put("before", bounded(before));
        }
        if (after != null) {
            sides.put("after", bounded(after));
        }
        if (!sides.isEmpty()) {
            facts.put(what, sides);
        }
        return this;
    }

    Map<String, Map<String, String>> facts() {
        return facts;
    }

    private static String bounded(Object value) {
        String text = String.valueOf(value);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
