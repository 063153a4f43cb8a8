package org.bienban.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bienban.search.EntryLanguage;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexEntry;
import org.bienban.search.IndexPosition;
import org.bienban.search.SearchHit;
import org.bienban.search.SearchQuery;
import org.bienban.search.SearchResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The best stretch of a text counts by itself, and pages still fit together. */
class BestWindowsTests {
    private static final List<String> EVERYBODY = List.of("everybody");
    private static final String OTHER = "the chairman thanked everyone and closed this part of the meeting ";

    @TempDir
    private Path folder;

    private LuceneSearchIndex index;

    @BeforeEach
    void open() {
        index = LuceneSearchIndex.open(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void putsTheTextWithAllWordsInOnePlaceBeforeTheOneThatScattersThem() {
        write(
                entry(
                        "scattered",
                        "budget " + OTHER.repeat(20) + "drainage " + OTHER.repeat(20) + "repair " + OTHER.repeat(20)),
                entry("together", OTHER.repeat(20) + "drainage of the repair under the budget " + OTHER.repeat(40)));
        assertThat(ids(ask("budget drainage repair", 10, null))).containsExactly("together", "scattered");
    }

    @Test
    void leavesNothingOutAndRepeatsNothingFromPageToPage() {
        List<IndexEntry> entries = new ArrayList<>();
        for (int i = 0; i < 230; i++) {
            entries.add(
                    entry("e" + i, "drainage budget " + OTHER.repeat(i % 40) + "repair " + "drainage ".repeat(i % 7)));
        }
        write(entries.toArray(IndexEntry[]::new));
        List<String> seen = new ArrayList<>();
        List<Float> scores = new ArrayList<>();
        String after = null;
        do {
            SearchResult page = ask("budget drainage repair", 37, after);
            seen.addAll(ids(page));
            page.hits().forEach(hit -> scores.add(hit.score()));
            after = page.next();
        } while (after != null);
        assertThat(seen).hasSize(230).doesNotHaveDuplicates();
        assertThat(scores).isSortedAccordingTo((a, b) -> Float.compare(b, a));
    }

    private SearchResult ask(String text, int size, String after) {
        return index.search(
                SearchQuery.of(text, EVERYBODY).pageSize(size).after(after).build());
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(SearchHit::id).toList();
    }

    private void write(IndexEntry... entries) {
        List<IndexChange> changes = new ArrayList<>();
        for (IndexEntry entry : entries) {
            changes.add(new IndexChange.Upsert(entry));
        }
        index.write(changes, IndexPosition.START);
    }

    private static IndexEntry entry(String id, String text) {
        return IndexEntry.of(id, "minutes")
                .language(EntryLanguage.EN)
                .passage("", "", text)
                .audiences(EVERYBODY)
                .build();
    }
}
