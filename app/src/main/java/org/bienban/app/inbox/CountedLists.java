package org.bienban.app.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The counts of several unfiltered lists by one statement: one way to the database instead of one for each. */
record CountedLists(List<TaskQuery> lists) {

    private static final Pattern PARAMETER = Pattern.compile(":([a-z]+)");

    CountedLists {
        lists = List.copyOf(lists);
    }

    /** One row with a column for each list. */
    String sql() {
        return IntStream.range(0, lists.size())
                .mapToObj(place -> "(select counted.count from ("
                        + PARAMETER.matcher(lists.get(place).count()).replaceAll(":$1" + place) + ") counted)")
                .collect(Collectors.joining(", ", "select ", ""));
    }

    Map<String, Object> parameters() {
        Map<String, Object> all = new HashMap<>();
        IntStream.range(0, lists.size())
                .forEach(place -> lists.get(place).parameters().forEach((name, value) -> all.put(name + place, value)));
        return all;
    }
}
