package org.bienban.app.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.bienban.app.access.Actor;
import org.bienban.app.document.TableFile;
import org.bienban.app.search.Searching;
import org.bienban.search.EntryLanguage;
import org.bienban.search.Facets;
import org.bienban.search.SearchHit;
import org.bienban.search.SearchQuery;
import org.bienban.search.SearchResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** How long a table of what was found may become. */
class SearchExportTests {

    private static final SearchForm EVERYTHING = new SearchForm(
            "đất", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private final Searching searching = mock();
    private final SearchLabels labels = mock();
    private final StaticMessageSource messages = new StaticMessageSource();
    private final SearchExport export = new SearchExport(searching, labels, messages);

    @Test
    void endsAfterFiveThousandRowsAndSaysSo() throws IOException {
        messages.setUseCodeAsDefaultMessage(true);
        messages.addMessage("search.export.cut", Locale.ENGLISH, "only {0} of {1}");
        when(searching.search(any(), any())).thenReturn(page("further"));

        List<String> lines = written();

        assertThat(lines).hasSize(1 + SearchExport.MOST_ROWS + 1);
        assertThat(lines.getLast()).contains("only 5,000 of 7,777");
        verify(searching, times(SearchExport.MOST_ROWS / SearchQuery.LARGEST_PAGE))
                .search(any(), any());
    }

    @Test
    void doesNotCallAWholeTableCut() throws IOException {
        messages.setUseCodeAsDefaultMessage(true);
        when(searching.search(any(), any())).thenReturn(page("further"), page(null));

        assertThat(written()).hasSize(1 + 2 * SearchQuery.LARGEST_PAGE);
    }

    private List<String> written() throws IOException {
        Actor actor = mock();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableFile file = new TableFile.Csv(out)) {
            export.write(file, actor, EVERYTHING, export.begin(actor, EVERYTHING), Locale.ENGLISH);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static SearchResult page(@Nullable String next) {
        SearchHit hit = new SearchHit(
                "minutes:1", "minutes", List.of(), "47", List.of(), "", "", "", null, null, "", EntryLanguage.VI, 1);
        return new SearchResult(
                7_777,
                Collections.nCopies(SearchQuery.LARGEST_PAGE, hit),
                next,
                Facets.NONE,
                Duration.ZERO,
                List.of(),
                null);
    }
}
