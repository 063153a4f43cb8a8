package org.bienban.app.review.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The threads shown at once; the rest is a click away, so that the page stays usable however much was said.
 *
 * @param numbers what the page calls the threads shown
 * @param first place of the first shown among all, from 1
 * @param last place of the last shown
 * @param previous number of the first thread of the page before, null if there is none
 * @param next number of the first thread of the page after, null if there is none
 */
public record ThreadWindow(
        List<RemarkView> threads,
        Set<Integer> numbers,
        int first,
        int last,
        @Nullable Integer previous,
        @Nullable Integer next) {

    static final int SIZE = 200;

    /** Copies the collections. */
    public ThreadWindow {
        threads = List.copyOf(threads);
        numbers = Set.copyOf(numbers);
    }

    /** The page on which the remark of a number stands. */
    static ThreadWindow around(List<RemarkView> all, int number) {
        int before = (int) all.stream().filter(view -> view.number() < number).count();
        int start = Math.clamp(before, 0, Math.max(0, all.size() - 1)) / SIZE * SIZE;
        int end = Math.min(all.size(), start + SIZE);
        List<RemarkView> threads = all.subList(start, end);
        return new ThreadWindow(
                threads,
                threads.stream().map(RemarkView::number).collect(Collectors.toSet()),
                start + 1,
                end,
                start == 0 ? null : all.get(start - SIZE).number(),
                end == all.size() ? null : all.get(end).number());
    }

    /** Tells whether there are threads that are not shown. */
    public boolean isPart() {
        return previous != null || next != null;
    }
}
