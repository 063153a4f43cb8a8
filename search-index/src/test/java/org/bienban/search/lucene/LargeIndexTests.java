package org.bienban.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bienban.search.FacetCount;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexEntry;
import org.bienban.search.IndexPosition;
import org.bienban.search.SearchHit;
import org.bienban.search.SearchOrder;
import org.bienban.search.SearchQuery;
import org.bienban.search.SearchResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index large enough that its segments are searched by several threads: nothing is missed, doubled or miscounted. */
class LargeIndexTests {
    private static final int ENTRIES = 24_000;
    private static final Set<String> EVERYBODY = Set.of("all");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @TempDir
    private static Path folder;

    private static LuceneSearchIndex index;

    @BeforeAll
    static void fill() {
        index = LuceneSearchIndex.open(folder);
        for (int from = 0; from < ENTRIES; from += 2_000) {
            List<IndexChange> batch = new ArrayList<>();
            IntStream.range(from, from + 2_000).forEach(i -> batch.add(new IndexChange.Upsert(entry(i))));
            index.write(batch, IndexPosition.START);
        }
        index.write(List.of(new IndexChange.Delete("e0"), new IndexChange.Delete("e4")), IndexPosition.START);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    /** Every second speaks of land, every third is an issue, one in five hundred is about a certificate. */
    private static IndexEntry entry(int i) {
        String matter = i % 2 == 0 ? "bồi thường đất dịch vụ" : "kết nạp hội viên";
        String rare = i % 500 == 0 ? " giấy chứng nhận" : "";
        return IndexEntry.of("e" + i, i % 3 == 0 ? "issue" : "minutes")
                .title("Văn bản " + i)
                .passage("p", "", "Cuộc họp bàn về " + matter + rare)
                .unit("unit-" + i % 1_301, List.of("ward-" + i % 7), "Tổ " + i % 1_301)
                .month(YearMonth.of(2026, 1 + i % 12))
                .date(DAY.plusDays(i % 200))
                .audiences(i % 5 == 1 ? Set.of("closed") : EVERYBODY)
                .build();
    }

    @Test
    void countsWhatMostEntriesHave() {
        SearchResult found =
                index.search(SearchQuery.of("đất dịch vụ", EVERYBODY).build());
        // Of 12,000 even numbers a fifth is closed and two were deleted.
        assertThat(found.total()).isEqualTo(9_598);
        assertThat(found.facets().kinds())
                .containsExactly(new FacetCount("minutes", 6_399), new FacetCount("issue", 3_199));
        assertThat(found.facets().units())
                .hasSize(500)
                .first()
                .satisfies(most -> assertThat(most.value()).startsWith("ward-"));
        assertThat(found.hits())
                .hasSize(20)
                .allSatisfy(hit -> assertThat(hit.snippet())
                        .anyMatch(piece -> piece.marked() && piece.text().equals("đất dịch vụ")));
    }

    @Test
    void findsTheFewWithTheRarerWordsFirst() {
        SearchResult found = index.search(
                SearchQuery.of("giấy chứng nhận đất dịch vụ", EVERYBODY).build());
        // Every five-hundredth is even; none of them is closed, the first was deleted.
        List<SearchHit> first = found.hits();
        assertThat(first)
                .hasSize(20)
                .allSatisfy(hit -> assertThat(number(hit) % 500).isZero());
        assertThat(first).isSortedAccordingTo((a, b) -> Float.compare(b.score(), a.score()));
    }

    @Test
    void leafsThroughEverythingOnce() {
        List<String> ids = new ArrayList<>();
        String after = null;
        SearchResult page;
        do {
            page = index.search(SearchQuery.of("chứng nhận đất", EVERYBODY)
                    .kinds(Set.of("issue"))
                    .order(SearchOrder.NEWEST)
                    .pageSize(100)
                    .after(after)
                    .build());
            page.hits().forEach(hit -> ids.add(hit.id()));
            after = page.next();
        } while (after != null);
        assertThat(ids).doesNotHaveDuplicates().hasSize((int) page.total());
    }

    private static int number(SearchHit hit) {
        return Integer.parseInt(hit.id().substring(1));
    }
}
