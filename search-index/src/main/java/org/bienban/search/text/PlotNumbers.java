package org.bienban.search.text;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plots of land and sheets of the map, in one spelling: {@code thửa đất số 123}, {@code thửa 123} and {@code plot no. 123}
 * are {@code plot-123}; {@code tờ bản đồ số 45}, {@code tờ 45} and {@code map sheet 45} are {@code sheet-45}.
 */
final class PlotNumbers {
    private static final int MOST_DIGITS = 6;
    private static final Set<String> PLOT = keys("thửa", "thua", "plot", "parcel", "القطعة", "قطعة");
    private static final Set<String> SHEET = keys("tờ", "to", "tbđ", "tbd", "sheet", "اللوحة", "لوحة", "الخريطة");

    /** What may stand between: {@code thửa đất số}, {@code tờ bản đồ số}. */
    private static final Map<String, Set<String>> GOING_ON = Map.of(
            "plot-", keys("đất", "dat"),
            "sheet-", keys("bản", "ban", "đồ", "do"));

    private static final Set<String> NUMBER = keys("số", "so", "no", "number", "رقم");

    private PlotNumbers() {}

    /** The plots and sheets a text speaks of. */
    static Set<String> in(TypedWords words) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (PLOT.contains(words.exact(i))) {
                add(found, "plot-", words, i + 1);
            } else if (SHEET.contains(words.exact(i))) {
                add(found, "sheet-", words, i + 1);
            }
        }
        return found;
    }

    private static void add(Set<String> found, String prefix, TypedWords words, int from) {
        int at = from;
        while (at < from + 2 && GOING_ON.getOrDefault(prefix, Set.of()).contains(words.exact(at))) {
            at++;
        }
        int number = words.number(NUMBER.contains(words.exact(at)) ? at + 1 : at, MOST_DIGITS);
        if (number >= 0) {
            found.add(prefix + number);
        }
    }

    private static Set<String> keys(String... words) {
        return Stream.of(words).map(TypedWords::key).collect(Collectors.toUnmodifiableSet());
    }
}
