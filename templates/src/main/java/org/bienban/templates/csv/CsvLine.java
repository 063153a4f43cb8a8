package org.bienban.templates.csv;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines of comma-separated values (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe in
 * front: names and titles were typed by people.
 */
public final class CsvLine {

    /** Stands at the beginning of the file; by it spreadsheets know UTF-8. */
    public static final String MARK = "\uFEFF";

    private static final String END = "\r\n";
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvLine() {}

    /** One line with its end; a cell that is null is empty. */
    public static String of(@Nullable String... cells) {
        return Arrays.stream(cells)
                        .map(cell -> cell(Objects.requireNonNullElse(cell, "")))
                        .collect(Collectors.joining(","))
                + END;
    }

    private static String cell(String value) {
        String safe = looksLikeFormula(value) ? "'" + value : value;
        return safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r' || c == ';')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    /** Spreadsheets pass over white space in front. */
    private static boolean looksLikeFormula(String value) {
        String seen = value.stripLeading();
        return value.startsWith("\t")
                || value.startsWith("\r")
                || (!seen.isEmpty() && FORMULA.indexOf(seen.charAt(0)) >= 0);
    }
}
