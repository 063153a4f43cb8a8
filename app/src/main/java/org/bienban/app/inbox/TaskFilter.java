package org.bienban.app.inbox;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the filter box: words, {@code cell:}, {@code month:} and {@code is:}. Words and cell names are compared
 * without accents and case. Example: {@code cell:"chua ha" month:2026-10 is:overdue}.
 *
 * @param text as typed
 * @param words all must occur in the cell's name or the kind of meeting; folded
 * @param month the month of the meeting, or null for any
 * @param problems the parts that are not understood; they do not narrow the list, and the page says so
 */
public record TaskFilter(
        String text, List<String> words, @Nullable YearMonth month, boolean overdue, List<String> problems) {

    /** Everything. */
    public static final TaskFilter NONE = new TaskFilter("", List.of(), null, false, List.of());

    /** Copies the lists. */
    public TaskFilter {
        words = List.copyOf(words);
        problems = List.copyOf(problems);
    }

    /** Tells whether the filter leaves everything. */
    public boolean isEmpty() {
        return words.isEmpty() && month == null && !overdue;
    }

    /** Reads a filter; never fails, see {@link #problems}. */
    public static TaskFilter parse(@Nullable String text) {
        return text == null || text.isBlank() ? NONE : new Reading().read(text.strip());
    }

    private static final class Reading {

        private final List<String> words = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private @Nullable YearMonth month;
        private boolean overdue;

        private TaskFilter read(String text) {
            FilterParts.of(text).forEach(this::take);
            return new TaskFilter(text, words, month, overdue, problems);
        }

        private void take(FilterParts.Part part) {
            switch (part.key()) {
                case "", "cell" -> words.addAll(FoldedWords.of(part.value()));
                case "month" -> takeMonth(part);
                case "is" -> takeState(part);
                default -> problems.add(part.typed());
            }
        }

        private void takeMonth(FilterParts.Part part) {
            try {
                month = YearMonth.parse(part.value());
            } catch (DateTimeParseException e) {
                problems.add(part.typed());
            }
        }

        private void takeState(FilterParts.Part part) {
            if (part.value().equals("overdue")) {
                overdue = true;
            } else {
                problems.add(part.typed());
            }
        }
    }
}
