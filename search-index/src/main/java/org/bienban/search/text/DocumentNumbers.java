package org.bienban.search.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Document numbers such as {@code 137/2025/QĐ-UBND}, {@code 47-BB/CB}, {@code 12-NQ/ĐU}, and dates such as
 * {@code 05/9/2026}. All are brought to one spelling: folded, parts joined by a hyphen, no leading zeros, no
 * {@code Số}, so that separators, marks and zeros typed differently still meet.
 */
public final class DocumentNumbers {
    /** Bounded everywhere, so that no input makes it slow. */
    private static final Pattern CITED = Pattern.compile(
            "(?<![\\p{L}\\p{N}/-])\\p{Nd}{1,6}\\p{L}{0,2}(?:[/\\-\u2010-\u2014][\\p{L}\\p{N}]{1,12}){1,6}");

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private DocumentNumbers() {}

    /** The numbers a text cites, each in one spelling, in order of appearance. */
    public static Set<String> citedIn(String normalText) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = CITED.matcher(normalText);
        while (matcher.find()) {
            found.add(String.join("-", parts(matcher.group())));
        }
        return found;
    }

    /**
     * What a number is found by: itself, its beginnings of two parts or more, and itself without its year, since
     * {@code 137/QĐ-UBND} is how people remember {@code 137/2025/QĐ-UBND}.
     */
    public static Set<String> keys(String number) {
        List<String> parts = parts(Words.normal(number));
        Set<String> keys = new LinkedHashSet<>();
        for (int length = parts.size(); length >= Math.min(2, parts.size()) && length > 0; length--) {
            keys.add(String.join("-", parts.subList(0, length)));
        }
        if (parts.size() > 2 && YEAR.matcher(parts.get(1)).matches()) {
            List<String> yearless = new ArrayList<>(parts);
            yearless.remove(1);
            keys.add(String.join("-", yearless));
        }
        return keys;
    }

    private static List<String> parts(String number) {
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATORS.split(number, 16)) {
            String folded = Spelling.fold(Spelling.plain(part));
            if (!folded.isEmpty() && !(parts.isEmpty() && folded.equals("so"))) {
                parts.add(withoutZeros(folded));
            }
        }
        return parts;
    }

    private static String withoutZeros(String part) {
        int i = 0;
        while (i < part.length() - 1 && part.charAt(i) == '0' && Character.isDigit(part.charAt(i + 1))) {
            i++;
        }
        return part.substring(i);
    }
}
