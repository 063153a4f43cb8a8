package org.bienban.app.review.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * The threads beside a text, filtered.
 *
 * @param current the filter chosen
 * @param shown the threads it lets through, with the numbers they have among all
 * @param all how many there are
 */
public record Threads(ThreadFilter current, List<RemarkView> shown, List<Tab> tabs, int all) {

    /** Copies the lists. */
    public Threads {
        shown = List.copyOf(shown);
        tabs = List.copyOf(tabs);
    }

    /** A filter with how many threads it lets through. */
    public record Tab(ThreadFilter filter, long count, boolean current) {}

    static Threads of(List<RemarkView> remarks, ThreadFilter chosen, UUID reader) {
        return new Threads(
                chosen,
                remarks.stream().filter(view -> chosen.shows(view, reader)).toList(),
                Arrays.stream(ThreadFilter.values())
                        .map(filter -> new Tab(
                                filter,
                                remarks.stream()
                                        .filter(view -> filter.shows(view, reader))
                                        .count(),
                                filter == chosen))
                        .toList(),
                remarks.size());
    }
}
