package org.bienban.app.organisation;

import java.util.Locale;
import java.util.regex.Pattern;

/** Party organisation codes: province . superior . grassroots . intermediate . cell, 14 digits, dots optional. */
final class UnitCode {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{14}");
    private static final Pattern LETTERS = Pattern.compile("[A-Z][A-Z0-9.-]{1,19}");

    private UnitCode() {}

    /** Removes blanks, and dots between digits. */
    static String stored(String typed) {
        String compact = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return compact.matches("[0-9.]+") ? compact.replace(".", "") : compact;
    }

    /** Whether a stored code suits a unit: digits for Party units, letters for bodies of the state. */
    static boolean suits(String stored, boolean party) {
        return (party ? DIGITS : LETTERS).matcher(stored).matches();
    }

    static String written(String stored) {
        if (!DIGITS.matcher(stored).matches()) {
            return stored;
        }
        return String.join(
                ".",
                stored.substring(0, 2),
                stored.substring(2, 5),
                stored.substring(5, 8),
                stored.substring(8, 11),
                stored.substring(11));
    }
}
