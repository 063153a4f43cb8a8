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

    /** {@code Số: 12} and the like before a number: this is the number of the paper itself, not one it cites. */
    private static final Pattern OWN =
            Pattern.compile("(?:số|so|no\\.?|رقم)\\s*[:.]?\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CITING = Pattern.compile(
            "(?:nghị định|quyết định|nghị quyết|thông tư|chỉ thị|công văn|tờ trình|luật|căn cứ|theo)\\s+(?:số|so)\\s*[:.]?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int HEAD = 400;
    private static final int LONGEST_LEAD = 24;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private DocumentNumbers() {}

    /**
     * The numbers a text cites, each in one spelling, in order of appearance; then the dates and the plots of land it
     * speaks of, however they are written.
     */
    public static Set<String> citedIn(String normalText) {
        Set<String> found = new LinkedHashSet<>();
        if (!holdsDigit(normalText)) {
            return found;
        }
        Matcher matcher = CITED.matcher(normalText);
        while (matcher.find()) {
            found.add(String.join("-", parts(matcher.group())));
        }
        TypedWords words = new TypedWords(normalText);
        found.addAll(WrittenDates.in(words));
        found.addAll(PlotNumbers.in(words));
        return found;
    }

    /**
     * The numbers a paper without a number of its own in its register seems to carry: those its title names, or else the
     * first at the head of its text that stands after {@code Số:} and is not cited. Dates are none.
     */
    static Set<String> carriedBy(String normalTitle, String normalText) {
        Set<String> carried = new LinkedHashSet<>();
        Matcher named = CITED.matcher(holdsDigit(normalTitle) ? normalTitle : "");
        while (named.find()) {
            addUnlessDate(named.group(), carried);
        }
        String head = normalText.substring(0, Math.min(HEAD, normalText.length()));
        Matcher standing = CITED.matcher(holdsDigit(head) ? head : "");
        while (carried.isEmpty() && standing.find()) {
            String before = head.substring(Math.max(0, standing.start() - LONGEST_LEAD), standing.start());
            if (OWN.matcher(before).find() && !CITING.matcher(before).find()) {
                addUnlessDate(standing.group(), carried);
            }
        }
        return carried;
    }

    /** What an entry is found by as the paper of that number, given its number, title and text as written. */
    public static Set<String> ownKeys(String number, String title, String text) {
        if (!number.isBlank()) {
            return keys(number);
        }
        Set<String> keys = new LinkedHashSet<>();
        String head = text.substring(0, Math.min(2 * HEAD, text.length()));
        carriedBy(Words.normal(title), Words.normal(head)).forEach(carried -> keys.addAll(keys(carried)));
        return keys;
    }

    /** Looking for numbers where there is no digit takes as long as taking the text apart; half of a pair may be one. */
    private static boolean holdsDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    private static void addUnlessDate(String number, Set<String> to) {
        if (number.codePoints().anyMatch(Character::isLetter)) {
            to.add(number);
        }
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
