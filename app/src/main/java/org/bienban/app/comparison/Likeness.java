package org.bienban.app.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many words two texts share, whatever their order. */
final class Likeness {

    private Likeness() {}

    /** From 0 (no word in common) to 1 (the same words). */
    static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        List<String> first = Words.of(one);
        List<String> second = Words.of(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        Map<String, Integer> left = new HashMap<>();
        first.forEach(word -> left.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : second) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return 2.0 * shared / (first.size() + second.size());
    }
}
