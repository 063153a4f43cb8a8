package org.bienban.app.access;

import java.util.Locale;
import java.util.regex.Pattern;

/** User names: 3 to 64 of a-z, 0-9, dot, hyphen, underscore; capitals are folded so that phones do no harm. */
final class Usernames {

    private static final Pattern WELL_FORMED = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");

    private Usernames() {}

    static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    static boolean wellFormed(String normal) {
        return WELL_FORMED.matcher(normal).matches();
    }
}
