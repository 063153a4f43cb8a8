package org.bienban.app.issue.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bienban.app.issue.IssueFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a list of issues, and of the lists near it. */
record ListAddress(
        IssueFilter.View view, String category, @Nullable UUID cell, String q) {

    static IssueFilter.View view(String word) {
        return List.of(IssueFilter.View.values()).stream()
                .filter(view -> word(view).equals(word))
                .findFirst()
                .orElse(IssueFilter.View.OPEN);
    }

    IssueFilter filter() {
        return new IssueFilter(view, category, cell, q);
    }

    /** The same list from its beginning. */
    public String link() {
        return after("");
    }

    /** The same list, other issues of it. */
    public String showing(IssueFilter.View other) {
        return new ListAddress(other, category, cell, q).link();
    }

    /** The same list with only this category, or with all again. */
    public String of(String other) {
        return new ListAddress(view, other, cell, q).link();
    }

    String after(String key) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/issues");
        if (view != IssueFilter.View.OPEN) {
            address.queryParam("show", word(view));
        }
        add(address, "category", category);
        add(address, "cell", cell == null ? "" : cell.toString());
        add(address, "q", q);
        add(address, "after", key);
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value);
        }
    }

    private static String word(IssueFilter.View view) {
        return view.name().toLowerCase(Locale.ROOT);
    }
}
