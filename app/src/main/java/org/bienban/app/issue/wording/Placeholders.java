package org.bienban.app.issue.wording;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueFacts;

/**
 * What stands in braces in a template and is filled from the sheet of an issue. What the sheet does not say becomes a
 * dotted blank, to be filled by whoever answers.
 */
public final class Placeholders {

    private static final Pattern WORD = Pattern.compile("\\{([\\p{L}_]{1,30})}");
    private static final String BLANK = "..........";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** The words there are. */
    public static final List<String> KNOWN = List.of("ma", "chi_bo", "dia_chi", "so_ho", "ngay_sinh_hoat", "can_cu");

    private Placeholders() {}

    /** What they stand for in an answer to the issue. */
    static Map<String, String> of(Issue issue, String legalBasis) {
        IssueFacts facts = issue.facts();
        return Map.of(
                "ma", issue.code(),
                "chi_bo", issue.originName(),
                "dia_chi", facts.place(),
                "so_ho", facts.households() == 0 ? "" : String.valueOf(facts.households()),
                "ngay_sinh_hoat", DAY.format(issue.lastRaisedOn()),
                "can_cu", facts.basis().isEmpty() ? legalBasis : facts.basis());
    }

    /** The text with everything filled in. */
    static String fill(String text, Map<String, String> values) {
        return WORD.matcher(text).replaceAll(hit -> {
            String value = values.get(hit.group(1));
            String filled = value == null ? hit.group() : value.isBlank() ? BLANK : value.strip();
            return Matcher.quoteReplacement(filled);
        });
    }

    /** A word in braces that nothing stands for. */
    static Optional<String> unknownIn(String text) {
        return WORD.matcher(text)
                .results()
                .map(hit -> Objects.requireNonNull(hit.group(1)))
                .filter(word -> !KNOWN.contains(word))
                .findFirst();
    }
}
