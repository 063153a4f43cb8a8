package org.bienban.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.search.lucene.LuceneSearchIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryMatcherTests {
    private static final List<String> WARD = List.of("ward:1");

    private static final List<IndexEntry> BATCH = List.of(
            entry("minutes:1", "minutes", "Giá đền bù đất quá thấp", "approved", WARD),
            entry("minutes:2", "minutes", "Đèn đường ngõ 12 hỏng, đền bù chậm", "sent", List.of("ward:2")),
            entry("issue:3", "issue", "Cấp giấy chứng nhận quyền sử dụng đất theo 137/2025/QĐ-UBND", "raised", WARD),
            entry("issue:4", "issue", "Bồi thường khi thu hồi đất; giá đất", "closed", List.of("ward:1", "ward:2")));

    @TempDir
    private Path folder;

    @Test
    void answersWhatMatchesWithinWhatTheAskerMaySee() {
        try (EntryMatcher matcher = EntryMatcher.of(BATCH)) {
            assertThat(matcher.matching(ask("den bu", WARD).build())).containsExactly("minutes:1");
            assertThat(matcher.matching(
                            ask("den bu", List.of("ward:1", "ward:2")).build()))
                    .containsExactlyInAnyOrder("minutes:1", "minutes:2");
            assertThat(matcher.matching(ask("den bu", List.of()).build())).isEmpty();
            assertThat(matcher.matching(ask("137/2025/QĐ-UBND", WARD).build())).containsExactly("issue:3");
            assertThat(matcher.matching(
                            ask("", WARD).statuses(List.of("closed")).build()))
                    .containsExactly("issue:4");
            assertThat(matcher.matching(ask("\"giá đất\" -giấy", WARD).build())).containsExactly("issue:4");
        }
    }

    /** The one thing that matters: nothing is told that a search would not find, and nothing it finds is not told. */
    @Test
    void answersExactlyWhatTheIndexFinds() {
        try (SearchIndex index = LuceneSearchIndex.open(folder);
                EntryMatcher matcher = EntryMatcher.of(BATCH)) {
            index.write(BATCH.stream().<IndexChange>map(IndexChange.Upsert::new).toList(), new IndexPosition(1, 1));
            Stream.of(
                            "đất",
                            "đền bù",
                            "gia dat",
                            "\"quyền sử dụng\"",
                            "đất -giá",
                            "137/2025",
                            "",
                            "\"",
                            "-",
                            "x y z",
                            "hỏng")
                    .flatMap(text -> Stream.of(
                            ask(text, WARD),
                            ask(text, WARD).kinds(List.of("issue")),
                            ask(text, WARD).unitIds(List.of("p")),
                            ask(text, WARD).months(YearMonth.of(2026, 1), YearMonth.of(2026, 4)),
                            ask(text, List.of("ward:2")).statuses(List.of("sent", "closed"))))
                    .map(SearchQuery.Builder::build)
                    .forEach(query -> assertThat(matcher.matching(query))
                            .as(query.toString())
                            .isEqualTo(found(index, query)));
        }
    }

    @Test
    void takesTheLastOfOneIdAndNoEntriesAtAll() {
        List<IndexEntry> twice =
                List.of(entry("a", "minutes", "trước", "sent", WARD), entry("a", "minutes", "sau", "sent", WARD));
        try (EntryMatcher matcher = EntryMatcher.of(twice);
                EntryMatcher none = EntryMatcher.of(List.of())) {
            assertThat(matcher.matching(ask("trước", WARD).build())).isEmpty();
            assertThat(matcher.matching(ask("sau", WARD).build())).containsExactly("a");
            assertThat(none.matching(ask("", WARD).build())).isEmpty();
        }
    }

    @Test
    void saysSoWhenItIsClosed() {
        EntryMatcher matcher = EntryMatcher.of(BATCH);
        matcher.close();
        assertThatThrownBy(() -> matcher.matching(ask("đất", WARD).build())).isInstanceOf(SearchIndexException.class);
    }

    private static Set<String> found(SearchIndex index, SearchQuery query) {
        return index.search(query).hits().stream().map(SearchHit::id).collect(Collectors.toSet());
    }

    private static SearchQuery.Builder ask(String text, List<String> audiences) {
        return SearchQuery.of(text, audiences);
    }

    private static IndexEntry entry(String id, String kind, String text, String status, List<String> audiences) {
        return IndexEntry.of(id, kind)
                .language(EntryLanguage.VI)
                .title("Biên bản")
                .passage("b", "Thảo luận", text)
                .unit("c", List.of("p"), "Chi bộ Chùa Hà")
                .month(YearMonth.of(2026, 3))
                .date(LocalDate.of(2026, 3, 5))
                .status(status)
                .audiences(audiences)
                .build();
    }
}
