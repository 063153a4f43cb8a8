package org.bienban.search.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Terms of one field with the distance of each from the one before. */
public final class TermList {
    private final List<String> terms = new ArrayList<>();
    private int[] steps = new int[64];
    private int pending;

    /** A new term on the next place. */
    public void next(String term) {
        add(term, 1 + pending);
        pending = 0;
    }

    /** Another term on the same place as the last. */
    public void same(String term) {
        add(term, 0);
    }

    /** Keeps phrases from running across: the next term stands this much further on. */
    public void gap(int places) {
        pending += terms.isEmpty() ? 0 : places;
    }

    public int size() {
        return terms.size();
    }

    public String term(int index) {
        return terms.get(index);
    }

    public int step(int index) {
        return steps[index];
    }

    private void add(String term, int step) {
        if (terms.size() == steps.length) {
            steps = Arrays.copyOf(steps, steps.length * 2);
        }
        steps[terms.size()] = step;
        terms.add(term);
    }
}
