package org.bienban.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienban.search.EntryLanguage;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexEntry;
import org.bienban.search.IndexPosition;
import org.bienban.search.SearchHit;
import org.bienban.search.SearchIndex;
import org.bienban.search.SearchQuery;
import org.bienban.search.SearchResult;
import org.bienban.search.lucene.LuceneSearchIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engines hold the same terms, ask the same and weigh alike, to the score. */
class SameAnswersIT {
    private static final List<String> ALL = List.of("all");

    private static final List<String> TEXTS = List.of(
            "Cấp giấy chứng nhận quyền sử dụng đất cho 14 hộ dân khu A",
            "Giá đền bù đất nông nghiệp khi mở rộng đường quá thấp",
            "Căn cứ Quyết định số 137/2025/QĐ-UBND về bảng giá đất",
            "Số: 47-BB/CB biên bản họp chi bộ thôn Đông tháng 6",
            "Đèn đường ngõ 12 hỏng, đèn hỏng lâu ngày chưa sửa",
            "Đảng ủy phường họp bàn về giấy tờ đất và nước sạch",
            "hòa giải tranh chấp đất đai giữa hai hộ ở tổ dân phố số 7");

    private static final List<String> QUESTIONS = List.of(
            "giấy chứng nhận",
            "giay chung nhan quyen su dung dat",
            "giá đất",
            "đèn đường hỏng",
            "137/2025/QĐ-UBND",
            "Quyết định 137/2025 bảng giá đất",
            "chi bộ thôn đông",
            "\"giấy tờ\" đất",
            "đất -nông",
            "bồi thường đất khi mở rộng đường là bao nhiêu",
            "hoà giải",
            "giaays chứgn nhận",
            "den duonng hong ngo",
            "");

    /** Questions with a number, and no question at all. */
    private static final Set<String> WITHOUT_STRETCH =
            Set.of("137/2025/QĐ-UBND", "Quyết định 137/2025 bảng giá đất", "");

    @TempDir
    private Path folder;

    @Test
    void findCountAndWeighAlike() {
        try (SearchIndex lucene = LuceneSearchIndex.open(folder);
                SearchIndex shared = OpenSearchIndexes.fresh()) {
            lucene.write(changes(), new IndexPosition(1, 1));
            shared.write(changes(), new IndexPosition(1, 1));
            for (String question : QUESTIONS) {
                SearchQuery query = SearchQuery.of(question, ALL).pageSize(100).build();
                SearchResult one = lucene.search(query);
                SearchResult other = shared.search(query);
                same(question, one, other);
                if (WITHOUT_STRETCH.contains(question)) {
                    sameOrder(question, one, other);
                }
                assertThat(shared.alike(query)).as(question).isEqualTo(lucene.alike(query));
                assertThat(shared.complete(query)).as(question).isEqualTo(lucene.complete(query));
            }
        }
    }

    private static void same(String question, SearchResult one, SearchResult other) {
        assertThat(other.total()).as(question).isEqualTo(one.total());
        assertThat(other.facets()).as(question).isEqualTo(one.facets());
        assertThat(other.notes()).as(question).isEqualTo(one.notes());
        assertThat(other.meant()).as(question).isEqualTo(one.meant());
        Map<String, SearchHit> found = other.hits().stream().collect(Collectors.toMap(SearchHit::id, hit -> hit));
        assertThat(found.keySet())
                .as(question)
                .containsExactlyInAnyOrderElementsOf(
                        one.hits().stream().map(SearchHit::id).toList());
        for (SearchHit expected : one.hits()) {
            SearchHit hit = found.get(expected.id());
            assertThat(hit.title()).isEqualTo(expected.title());
            assertThat(hit.snippet()).as(question).isEqualTo(expected.snippet());
            // The best stretch, which only the index in a folder looks for, adds to a score and nothing else does.
            assertThat(hit.score()).as(question).isLessThan(expected.score() + 0.001f);
        }
    }

    /** Where no stretch is looked for, both order alike and score alike. */
    private static void sameOrder(String question, SearchResult one, SearchResult other) {
        assertThat(other.hits())
                .extracting(SearchHit::id)
                .as(question)
                .containsExactlyElementsOf(
                        one.hits().stream().map(SearchHit::id).toList());
        for (int i = 0; i < one.hits().size(); i++) {
            assertThat(other.hits().get(i).score())
                    .as(question)
                    .isCloseTo(one.hits().get(i).score(), within(0.001f));
        }
    }

    private static List<IndexChange> changes() {
        List<IndexChange> changes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String text = TEXTS.get(i % TEXTS.size());
            String other = TEXTS.get(i * 3 % TEXTS.size());
            changes.add(new IndexChange.Upsert(IndexEntry.of("id-" + i, i % 3 == 0 ? "issue" : "minutes")
                    .language(i % 5 == 0 ? EntryLanguage.UNDETERMINED : EntryLanguage.VI)
                    .title(i % 4 == 0 ? other : "Biên bản tháng " + i)
                    .passage("b1", i % 2 == 0 ? "Kiến nghị" : "", text)
                    .passage("b2", "", (other + ". ").repeat(i % 6))
                    .unit("u" + i % 4, List.of("w"), "Chi bộ thôn " + (i % 2 == 0 ? "Đông" : "Tây"))
                    .people(List.of("Nguyễn Văn " + i))
                    .month(YearMonth.of(2026, 1 + i % 9))
                    .date(i % 7 == 0 ? null : LocalDate.of(2026, 1 + i % 9, 1 + i % 28))
                    .audiences(ALL)
                    .build()));
        }
        return changes;
    }
}
