package org.bienban.app.inbox;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.bienban.app.organisation.FoldedText;
import org.bienban.workflows.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the filter box: words, {@code cell:}, {@code month:}, {@code round:}, {@code kind:}, {@code holder:} and
 * {@code is:}. Words and names are compared without accents and case. Example:
 * {@code cell:"chua ha" month:2026-10 is:overdue holder:tam}.
 *
 * @param text as typed
 * @param words all must occur in the cell's name or the kind of meeting; folded
 * @param month the month of the meeting, or null for any
 * @param round the round of the review, or null for any
 * @param kinds what is to be done, empty for anything
 * @param holder all must occur in the holder's name; folded
 * @param states further conditions, all must hold
 * @param problems the parts that are not understood; they do not narrow the list, and the page says so
 */
public record TaskFilter(
        String text,
        List<String> words,
        @Nullable YearMonth month,
        @Nullable Integer round,
        Set<TaskKind> kinds,
        List<String> holder,
        Set<State> states,
        List<String> problems) {

    /** What {@code is:} may be followed by. */
    public enum State {
        /** Past its due moment. */
        OVERDUE,
        /** Nobody has it. */
        UNCLAIMED,
        /** I have it. */
        MINE
    }

    /** Everything. */
    public static final TaskFilter NONE =
            new TaskFilter("", List.of(), null, null, Set.of(), List.of(), Set.of(), List.of());

    /** Copies the collections. */
    public TaskFilter {
        words = List.copyOf(words);
        kinds = Set.copyOf(kinds);
        holder = List.copyOf(holder);
        states = Set.copyOf(states);
        problems = List.copyOf(problems);
    }

    /** Tells whether the filter leaves everything. */
    public boolean isEmpty() {
        return words.isEmpty()
                && month == null
                && round == null
                && kinds.isEmpty()
                && holder.isEmpty()
                && states.isEmpty();
    }

    /** Tells whether only tasks past their due moment are left. */
    public boolean overdue() {
        return states.contains(State.OVERDUE);
    }

    /** Reads a filter; never fails, see {@link #problems}. */
    public static TaskFilter parse(@Nullable String text) {
        return text == null || text.isBlank() ? NONE : new Reading().read(text.strip());
    }

    private static final class Reading {

        private final List<String> words = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private final Set<TaskKind> kinds = EnumSet.noneOf(TaskKind.class);
        private final List<String> holder = new ArrayList<>();
        private final Set<State> states = EnumSet.noneOf(State.class);
        private @Nullable YearMonth month;
        private @Nullable Integer round;

        private TaskFilter read(String text) {
            FilterParts.of(text).forEach(part -> {
                if (!isUnderstood(part)) {
                    problems.add(part.typed());
                }
            });
            return new TaskFilter(text, words, month, round, kinds, holder, states, problems);
        }

        private boolean isUnderstood(FilterParts.Part part) {
            return switch (part.key()) {
                case "", "cell" ->
                    words.addAll(foldedWords(part.value())) || part.key().isEmpty();
                case "holder" -> holder.addAll(foldedWords(part.value()));
                case "month" -> takeMonth(part.value());
                case "round" -> takeRound(part.value());
                case "kind" -> taken(TaskKind.class, part.value(), kinds);
                case "is" -> taken(State.class, part.value(), states);
                default -> false;
            };
        }

        private static List<String> foldedWords(String text) {
            return Stream.of(FoldedText.of(text).split("[\\s,;]+", -1))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        private boolean takeMonth(String value) {
            try {
                month = YearMonth.parse(value);
                return true;
            } catch (DateTimeParseException e) {
                return false;
            }
        }

        private boolean takeRound(String value) {
            boolean number = value.matches("[1-9][0-9]{0,3}");
            if (number) {
                round = Integer.valueOf(value);
            }
            return number;
        }

        private static <T extends Enum<T>> boolean taken(Class<T> type, String value, Set<T> into) {
            String name = value.toUpperCase(Locale.ROOT).replace('-', '_');
            for (T constant : type.getEnumConstants()) {
                if (constant.name().equals(name)) {
                    into.add(constant);
                    return true;
                }
            }
            return false;
        }
    }
}
