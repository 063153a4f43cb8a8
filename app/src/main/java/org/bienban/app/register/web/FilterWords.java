package org.bienban.app.register.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.register.Age;
import org.bienban.app.register.RegisterFilter;
import org.bienban.app.register.RegisterFilter.View;
import org.bienban.app.register.Stage;
import org.bienban.workflows.IssueProgress.Phase;
import org.jspecify.annotations.Nullable;

/** The words of addresses for what a filter asks. */
final class FilterWords {

    private static final String YES = "yes";
    private static final String NEWEST = "newest";
    private static final int MOST = 1_000_000;

    private FilterWords() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static boolean makesSense(String name, String value) {
        return switch (name) {
            case "show" -> word(View.values(), value) != null && word(View.values(), value) != View.OPEN;
            case "level", "households" -> number(value) > 0;
            case "holder", "cell", "body" -> id(value) != null;
            case "phase" -> word(Phase.values(), value) != null;
            case "age" -> word(Age.values(), value) != null;
            case "reached", "missing" -> word(Stage.values(), value) != null;
            case "overdue", "unread" -> value.equals(YES);
            case "sort" -> value.equals(NEWEST);
            default -> true;
        };
    }

    static RegisterFilter read(Map<String, String> values) {
        int level = number(values.get("level"));
        return new RegisterFilter(
                Optional.ofNullable(word(View.values(), values.get("show"))).orElse(View.OPEN),
                values.getOrDefault("category", ""),
                level > 0 ? level : null,
                id(values.get("holder")),
                word(Phase.values(), values.get("phase")),
                id(values.get("cell")),
                id(values.get("body")),
                values.getOrDefault("place", ""),
                values.getOrDefault("q", ""),
                word(Age.values(), values.get("age")),
                number(values.get("households")),
                values.containsKey("overdue"),
                values.containsKey("unread"),
                word(Stage.values(), values.get("reached")),
                word(Stage.values(), values.get("missing")),
                values.containsKey("sort"));
    }

    private static <E extends Enum<E>> @Nullable E word(E[] all, @Nullable String word) {
        return Arrays.stream(all)
                .filter(value -> of(value).equals(word))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static int number(@Nullable String text) {
        return text == null || !text.matches("[0-9]{1,7}") ? 0 : Math.min(MOST, Integer.parseInt(text));
    }
}
