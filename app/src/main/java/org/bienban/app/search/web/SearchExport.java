package org.bienban.app.search.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.document.TableFile;
import org.bienban.app.search.EntryPages;
import org.bienban.app.search.Searching;
import org.bienban.search.Fragment;
import org.bienban.search.SearchHit;
import org.bienban.search.SearchQuery;
import org.bienban.search.SearchResult;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes what was found as a table, page by page; a file that was cut says so in its last line. */
@Component
class SearchExport {

    /** More rows are no list to work through, and every page of them is a search. */
    static final int MOST_ROWS = 5_000;

    private static final List<String> COLUMNS = List.of(
            "search.filter.kind",
            "search.column.title",
            "search.number",
            "search.filter.unit",
            "search.filter.month",
            "search.column.date",
            "search.filter.status",
            "search.column.text",
            "search.column.page");

    private final Searching searching;
    private final SearchLabels labels;
    private final MessageSource messages;

    SearchExport(Searching searching, SearchLabels labels, MessageSource messages) {
        this.searching = searching;
        this.labels = labels;
        this.messages = messages;
    }

    /** The first page, to be asked for before the file begins: after that a failure would be a broken file. */
    SearchResult begin(Actor actor, SearchForm form) {
        return searching.search(actor, form.request(SearchQuery.LARGEST_PAGE));
    }

    void write(TableFile file, Actor actor, SearchForm form, SearchResult first, Locale locale) throws IOException {
        file.line(COLUMNS.stream()
                .map(key -> messages.getMessage(key, null, locale))
                .toList());
        int rows = 0;
        SearchResult page = first;
        while (true) {
            for (SearchHit hit : page.hits()) {
                file.line(cells(hit, form, locale));
            }
            file.flush();
            rows += page.hits().size();
            String next = page.next();
            if (next == null) {
                return;
            }
            if (rows >= MOST_ROWS) {
                file.line(List.of(messages.getMessage("search.export.cut", new Object[] {rows, page.total()}, locale)));
                return;
            }
            page = searching.search(actor, form.after(next).request(SearchQuery.LARGEST_PAGE));
        }
    }

    private List<? extends @Nullable Object> cells(SearchHit hit, SearchForm form, Locale locale) {
        return Arrays.asList(
                labels.of(SearchFilter.KIND, hit.kind(), locale),
                text(hit.title()),
                hit.number(),
                hit.unitName(),
                hit.month() == null ? null : hit.month().toString(),
                hit.date(),
                hit.status().isEmpty() ? null : labels.of(SearchFilter.STATUS, hit.status(), locale),
                text(hit.snippet()),
                EntryPages.of(hit.id(), form.text(), "", hit.anchorId()));
    }

    private static String text(List<Fragment> pieces) {
        return pieces.stream().map(Fragment::text).collect(Collectors.joining());
    }
}
