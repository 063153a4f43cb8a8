package org.bienban.app.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a filter asks of a task {@code t}, as SQL with its parameters; nothing typed ever becomes SQL. */
record TaskConditions(List<String> sql, Map<String, Object> parameters) {

    static TaskConditions of(TaskFilter filter, UUID me) {
        TaskConditions made = new TaskConditions(new ArrayList<>(), new HashMap<>());
        each(filter.words(), "word")
                .forEach((name, word) -> made.add("position(:" + name + " in t.words) > 0", name, word));
        each(filter.holder(), "holder")
                .forEach((name, word) -> made.add(
                        "exists (select from person h where h.id = t.holder_id and position(:" + name
                                + " in h.search_key) > 0)",
                        name,
                        word));
        if (filter.month() != null) {
            made.add("t.month = :month", "month", filter.month().atDay(1));
        }
        if (filter.round() != null) {
            made.add("t.round = :round", "round", filter.round());
        }
        if (!filter.kinds().isEmpty()) {
            made.add(
                    "t.kind = any(cast(:kinds as text[]))",
                    "kinds",
                    filter.kinds().stream().map(Enum::name).collect(Collectors.joining(",", "{", "}")));
        }
        if (filter.states().contains(TaskFilter.State.UNCLAIMED)) {
            made.sql.add("t.holder_id is null");
        }
        if (filter.states().contains(TaskFilter.State.MINE)) {
            made.add("t.holder_id = :me", "me", me);
        }
        return made;
    }

    boolean isEmpty() {
        return sql.isEmpty();
    }

    String joined() {
        return sql.isEmpty() ? "true" : String.join(" and ", sql);
    }

    private void add(String condition, String name, Object value) {
        sql.add(condition);
        parameters.put(name, value);
    }

    private static Map<String, String> each(List<String> words, String name) {
        Map<String, String> named = new HashMap<>();
        words.forEach(word -> named.put(name + named.size(), word));
        return named;
    }
}
