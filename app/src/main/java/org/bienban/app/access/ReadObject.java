package org.bienban.app.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a request for a page looks at, taken from its address: {@code /minutes/{id}/review} is minutes, to inspect. So a
 * new page about something needs no entry in a list to be recorded.
 *
 * @param kind kind of the object
 * @param id its id; null for what a search found
 * @param purpose what it was read for
 */
record ReadObject(String kind, @Nullable UUID id, String purpose) {

    private static final Map<String, String> KINDS = Map.of(
            "people", "person",
            "units", "unit",
            "cells", "unit",
            "wards", "unit",
            "meetings", "meeting",
            "imports", "import",
            "tasks", "task",
            "issues", "issue");

    private static final Map<String, String> PURPOSES =
            Map.of("review", "inspect", "pdf", "download", "original", "download", "attachments", "download");

    /** Parts of pages that ask again and again by themselves. */
    private static final List<String> POLLED = List.of("state");

    /** Lists of people or their words, read only when something was searched for. */
    private static final List<String> SEARCHES = List.of("search", "accounts");

    /**
     * @param pattern address as the controller maps it
     * @param variables values of its variables
     * @param searched whether the request searches for something
     */
    static Optional<ReadObject> of(String pattern, Map<String, String> variables, boolean searched) {
        List<String> parts = Arrays.stream(pattern.split("/"))
                .filter(part -> !part.isEmpty())
                .toList();
        int variable = first(parts);
        if (variable > 0) {
            return object(parts, variable, variables);
        }
        return searched && !parts.isEmpty() && SEARCHES.contains(parts.getLast())
                ? Optional.of(new ReadObject(parts.getLast(), null, "search"))
                : Optional.empty();
    }

    private static Optional<ReadObject> object(List<String> parts, int variable, Map<String, String> variables) {
        String name = parts.get(variable).replaceAll("[{}]|:.*", "");
        String last = parts.getLast();
        if (POLLED.contains(last)) {
            return Optional.empty();
        }
        String purpose = parts.subList(variable + 1, parts.size()).stream()
                .filter(part -> !part.startsWith("{"))
                .findFirst()
                .map(part -> PURPOSES.getOrDefault(part, part))
                .orElse("read");
        String kind = parts.get(variable - 1);
        return uuid(variables.get(name)).map(id -> new ReadObject(KINDS.getOrDefault(kind, kind), id, purpose));
    }

    private static int first(List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).startsWith("{")) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<UUID> uuid(@Nullable String value) {
        try {
            return Optional.ofNullable(value).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
