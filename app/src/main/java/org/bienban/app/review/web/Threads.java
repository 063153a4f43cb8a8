package org.bienban.app.review.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * The threads beside a text, filtered.
 *
 * @param current the filter chosen
 * @param shown the threads it lets through, with the numbers they have among all
 * @param window those of them on this page
 * @param all how many there are
 */
public record Threads(ThreadFilter current, List<RemarkView> shown, ThreadWindow window, List<Tab> tabs, int all) {

    /** Copies the lists. */
    public Threads {
        shown = List.copyOf(shown);
        tabs = List.copyOf(tabs);
    }

    /** Returns what leads to a thread: a place on this page, or the page that shows it. */
    public String href(RemarkView view, int version) {
        String place = "#" + view.domId();
        return window.numbers().contains(view.number())
                ? place
                : "?version=" + version + "&from=" + view.number() + place;
    }

    /** Returns what leads to a thread beside a text that has one version only. */
    public String href(RemarkView view) {
        String place = "#" + view.domId();
        return window.numbers().contains(view.number()) ? place : "?from=" + view.number() + place;
    }

    /** A filter with how many threads it lets through. */
    public record Tab(ThreadFilter filter, long count, boolean current) {}

    static Threads of(List<RemarkView> remarks, ThreadFilter chosen, UUID reader) {
        return of(remarks, chosen, reader, 1);
    }

    /** The page of threads that begins with a number, or holds it. */
    static Threads of(List<RemarkView> remarks, ThreadFilter chosen, UUID reader, int from) {
        List<RemarkView> shown =
                remarks.stream().filter(view -> chosen.shows(view, reader)).toList();
        return new Threads(
                chosen,
                shown,
                ThreadWindow.around(shown, from),
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
