package org.bienban.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of one facet over all segments an index has had, each with a number of its own: so segments are counted into
 * one row of counters, and no name is looked at before all are counted.
 */
final class ValueNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> values = new ArrayList<>();

    /** The number of a value, given now if it has none. */
    synchronized int of(String value) {
        return numbers.computeIfAbsent(value, added -> {
            values.add(added);
            return values.size() - 1;
        });
    }

    /** The number of a value; -1 if it has none. */
    synchronized int find(String value) {
        return numbers.getOrDefault(value, -1);
    }

    synchronized int size() {
        return values.size();
    }

    synchronized String value(int number) {
        return values.get(number);
    }
}
