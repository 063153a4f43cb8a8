package org.bienban.app.search.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bienban.app.search.SearchRequest;
import org.bienban.search.SearchOrder;
import org.jspecify.annotations.Nullable;

/** The search page's address: every state of the page is one. Values that make no sense are left out, never an error. */
record SearchForm(
        @Nullable String q,
        @Nullable List<String> kind,
        @Nullable List<String> unit,
        @Nullable List<String> status,
        @Nullable String from,
        @Nullable String to,
        @Nullable String sort,
        @Nullable String after) {

    static final int PAGE = 20;

    public String text() {
        return q == null ? "" : q.strip();
    }

    /** Whether there is anything to search for. */
    public boolean asked() {
        return !text().isEmpty() || filtered();
    }

    public boolean filtered() {
        boolean chosen = !kinds().isEmpty() || !units().isEmpty() || !statuses().isEmpty();
        return chosen || month(from) != null || month(to) != null;
    }

    public Set<String> kinds() {
        return kind == null ? Set.of() : new TreeSet<>(kind);
    }

    public Set<String> units() {
        Set<String> ids = new TreeSet<>();
        for (String id : unit == null ? List.<String>of() : unit) {
            if (isUuid(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    public Set<String> statuses() {
        return status == null ? Set.of() : new TreeSet<>(status);
    }

    public boolean newestFirst() {
        return "newest".equals(sort);
    }

    SearchRequest request(int size) {
        SearchOrder order = newestFirst() ? SearchOrder.NEWEST : SearchOrder.RELEVANCE;
        return new SearchRequest(text(), kinds(), units(), statuses(), month(from), month(to), order, size, after);
    }

    public SearchAddress address() {
        return new SearchAddress(this);
    }

    static @Nullable YearMonth month(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : YearMonth.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
