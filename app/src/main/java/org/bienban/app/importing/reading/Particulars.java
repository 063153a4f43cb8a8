package org.bienban.app.importing.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds number and date where official papers carry them: in the head of the text. */
final class Particulars {

    private static final int HEAD = 3_000;

    /** {@code Số 47-BB/CB}, {@code Số: 634/TB-VPCP}, {@code Nghị quyết số 151/2025/NĐ-CP}. */
    private static final Pattern NUMBER =
            Pattern.compile("(?iu)\\bsố\\s*:?\\s*(\\d{1,5}(?:/\\d{4})?\\s*[-/]\\s*[\\p{Lu}Đ]{1,6}[\\p{Lu}Đ0-9./-]*)");

    private static final List<Pattern> DATES = List.of(
            Pattern.compile("(?iu)ngày\\s+(?<d>\\d{1,2})\\s+tháng\\s+(?<m>\\d{1,2})\\s+năm\\s+(?<y>\\d{4})"),
            Pattern.compile("(?<!\\d)(?<y>(?:19|20)\\d{2})-(?<m>\\d{2})-(?<d>\\d{2})(?!\\d)"),
            Pattern.compile("(?<![\\d/])(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>(?:19|20)\\d{2})(?![\\d/])"));

    private Particulars() {}

    static @Nullable String number(String text) {
        Matcher matcher = NUMBER.matcher(head(text));
        return matcher.find() ? matcher.group(1).replaceAll("\\s+", "") : null;
    }

    static @Nullable LocalDate date(String text) {
        for (Pattern pattern : DATES) {
            Matcher matcher = pattern.matcher(head(text));
            while (matcher.find()) {
                LocalDate date = date(matcher);
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(Matcher matcher) {
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group("y")),
                    Integer.parseInt(matcher.group("m")),
                    Integer.parseInt(matcher.group("d")));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), HEAD));
    }
}
