package org.bienban.search.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Dates however they are written, in one spelling, {@code 5-9-2026}: {@code ngày 05 tháng 9 năm 2026}, {@code 5/9/2026},
 * {@code 05.09.2026}, {@code 2026-09-05}, {@code 5 September 2026}, {@code September 5th, 2026}, {@code ٥ سبتمبر ٢٠٢٦};
 * a month without its day as {@code 9-2026}. Of two numbers the first is the day, as in Vietnam.
 */
final class WrittenDates {
    /** Arabic months by their Gregorian names and by those of the Levant. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("january", "jan", "يناير", "كانون الثاني"),
            List.of("february", "feb", "فبراير", "شباط"),
            List.of("march", "mar", "مارس", "آذار"),
            List.of("april", "apr", "أبريل", "إبريل", "نيسان"),
            List.of("may", "مايو", "أيار"),
            List.of("june", "jun", "يونيو", "حزيران"),
            List.of("july", "jul", "يوليو", "تموز"),
            List.of("august", "aug", "أغسطس", "آب"),
            List.of("september", "sept", "sep", "سبتمبر", "أيلول"),
            List.of("october", "oct", "أكتوبر", "تشرين الأول"),
            List.of("november", "nov", "نوفمبر", "تشرين الثاني"),
            List.of("december", "dec", "ديسمبر", "كانون الأول"));

    private static final Map<String, Integer> NUMBER_OF_MONTH = numbers();
    private static final Set<String> FIRST_OF_TWO = NUMBER_OF_MONTH.keySet().stream()
            .filter(name -> name.indexOf(' ') > 0)
            .map(name -> name.substring(0, name.indexOf(' ')))
            .collect(Collectors.toUnmodifiableSet());

    private static final String JOINS = "/.-";

    private final TypedWords words;
    private final Set<String> dates = new LinkedHashSet<>();

    private WrittenDates(TypedWords words) {
        this.words = words;
    }

    /** The dates in a text, in one spelling each. */
    static Set<String> in(TypedWords words) {
        WrittenDates reading = new WrittenDates(words);
        for (int i = 0; i < words.size(); i++) {
            reading.readAt(i);
        }
        return reading.dates;
    }

    private void readAt(int i) {
        int number = words.number(i, 4);
        if (number > 31 && words.number(i, 4) > 999) {
            joined(i, true);
        } else if (number > 0) {
            joined(i, false);
            spelled(number, i + 1);
        } else if (words.folded(i).equals("thang")) {
            add(0, words.number(i + 1, 2), year(i + 2));
        } else if (words.exact(i).indexOf('.') > 0) {
            dotted(words.exact(i).split("\\.", 4));
        } else if (words.ordinal(i) > 0) {
            spelled(words.ordinal(i), i + 1);
        } else {
            namedFirst(i);
        }
    }

    /** {@code 5/9/2026} and {@code 2026-09-05}. */
    private void joined(int i, boolean yearFirst) {
        if (words.joined(i, JOINS) && words.joined(i + 1, JOINS) && !words.joined(i - 1, JOINS)) {
            int year = words.number(yearFirst ? i : i + 2, 4);
            add(words.number(yearFirst ? i + 2 : i, 2), words.number(i + 1, 2), year);
        }
    }

    /** {@code 05.09.2026}, which is one word. */
    private void dotted(String[] parts) {
        if (parts.length == 3 && parts[2].length() == 4) {
            add(TypedWords.number(parts[0], 2), TypedWords.number(parts[1], 2), TypedWords.number(parts[2], 4));
        }
    }

    /** After a day: {@code tháng 9 năm 2026}, {@code of September 2026}. */
    private void spelled(int day, int i) {
        if (words.folded(i).equals("thang")) {
            add(day, words.number(i + 1, 2), year(i + 2));
            return;
        }
        int at = words.exact(i).equals("of") ? i + 1 : i;
        Integer month = month(at);
        if (month != null) {
            add(day, month, words.number(at + length(at), 4));
        }
    }

    /** {@code September 5th, 2026}. */
    private void namedFirst(int i) {
        Integer month = month(i);
        if (month != null) {
            int at = i + length(i);
            add(Math.max(words.number(at, 2), words.ordinal(at)), month, words.number(at + 1, 4));
        }
    }

    private int year(int i) {
        return words.number(words.folded(i).equals("nam") ? i + 1 : i, 4);
    }

    private @Nullable Integer month(int i) {
        return NUMBER_OF_MONTH.get(length(i) == 2 ? words.exact(i) + " " + words.exact(i + 1) : words.exact(i));
    }

    /** Two words where two are the name of a month. */
    private int length(int i) {
        return FIRST_OF_TWO.contains(words.exact(i))
                        && NUMBER_OF_MONTH.containsKey(words.exact(i) + " " + words.exact(i + 1))
                ? 2
                : 1;
    }

    /** A day of 0 is none. */
    private void add(int day, int month, int year) {
        if (day >= 0 && day <= 31 && month >= 1 && month <= 12 && year > 999) {
            dates.add((day > 0 ? day + "-" : "") + month + "-" + year);
        }
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int month = 1; month <= MONTHS.size(); month++) {
            for (String name : MONTHS.get(month - 1)) {
                numbers.put(TypedWords.key(name), month);
            }
        }
        return numbers;
    }
}
