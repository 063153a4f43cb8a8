package org.bienban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings that mean the same; each implementation of {@link SearchIndex} runs all of it. */
public abstract class SynonymContract {
    private static final List<String> EVERYBODY = List.of("everybody");
    private static final Vocabulary WORDS = Vocabulary.NONE.with(Synonyms.of(List.of(
            List.of("GCN", "giấy chứng nhận"),
            List.of("GCNQSDĐ", "giấy chứng nhận quyền sử dụng đất", "sổ đỏ"),
            List.of("đ/c", "đồng chí"),
            List.of("UBND", "ủy ban nhân dân"),
            List.of("GCN", "giấy công nhận"))));

    private SearchIndex index;

    /** An empty index. */
    protected abstract SearchIndex open() throws Exception;

    @BeforeEach
    void fill() throws Exception {
        index = open();
        List<IndexChange> changes = Stream.of(
                        entry("short", "14 hộ chưa có GCN"),
                        entry("long", "Cấp giấy chứng nhận cho 14 hộ"),
                        entry("apart", "nhận đơn, đã chứng thực giấy tờ"),
                        entry("book", "Cấp sổ đỏ chậm"),
                        entry("comrade", "Đồng chí Lan phát biểu"),
                        entry("brief", "đ/c Lan đọc báo cáo"),
                        entry("office", "Họp với ủy ban nhân dân phường"),
                        entry("decision", "Theo Quyết định 137/2025/QĐ-UBND"),
                        entry("hidden", "giấy chứng nhận mật").audiences(List.of("others")))
                .<IndexChange>map(entry -> new IndexChange.Upsert(entry.build()))
                .toList();
        index.write(changes, new IndexPosition(1, 1));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // an abbreviation finds what it stands for, and the other way round
                "GCN                       | short long",
                "gcn                       | short long",
                "giấy chứng nhận           | short long apart office",
                "giay chung nhan           | short long apart office",
                // of more than two wordings each finds each
                "sổ đỏ                     | book",
                "so do                     | book",
                "GCNQSDĐ                   | book",
                // of several words and with a stroke
                "đ/c Lan                   | brief comrade",
                "đồng chí Lan              | brief comrade",
                "dong chi lan              | brief comrade",
                // a part of a number is no authority
                "137/QĐ-UBND               | decision",
                "UBND                      | office decision",
                "ủy ban nhân dân           | office decision apart long",
                // quotation marks mean what stands there
                "\"GCN\"                   | short",
                "\"giấy chứng nhận\"       | long"
            })
    void finds(String typed, String expected) {
        assertThat(found(typed, WORDS))
                .isEqualTo(Stream.of(expected.split(" "))
                        .filter(id -> !id.isEmpty())
                        .sorted()
                        .toList());
    }

    @Test
    void ranksWhatHasTheWordsTypedFirst() {
        assertThat(search("GCN", WORDS).hits().getFirst().id()).isEqualTo("short");
        assertThat(search("giấy chứng nhận", WORDS).hits().getFirst().id()).isEqualTo("long");
    }

    @Test
    void marksTheOtherWording() {
        List<String> marked = search("GCN", WORDS).hits().get(1).snippet().stream()
                .filter(Fragment::marked)
                .map(Fragment::text)
                .toList();

        assertThat(marked).containsExactly("giấy chứng nhận");
    }

    @Test
    void knowsNoneUnlessGiven() {
        assertThat(found("GCN", Vocabulary.NONE)).containsExactly("short");
    }

    private SearchResult search(String typed, Vocabulary words) {
        return index.search(SearchQuery.of(typed, EVERYBODY).vocabulary(words).build());
    }

    private List<String> found(String typed, Vocabulary words) {
        return search(typed, words).hits().stream().map(SearchHit::id).sorted().toList();
    }

    private static IndexEntry.Builder entry(String id, String text) {
        return IndexEntry.of(id, "minutes")
                .language(EntryLanguage.VI)
                .passage("p", "", text)
                .audiences(EVERYBODY);
    }
}
