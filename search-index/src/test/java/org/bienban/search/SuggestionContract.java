package org.bienban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was probably meant, and how what is typed goes on; each implementation of {@link SearchIndex} runs all of it. */
public abstract class SuggestionContract {
    private static final List<String> EVERYBODY = List.of("everybody");
    private static final List<String> OTHERS = List.of("others");

    private SearchIndex index;

    /** An empty index. */
    protected abstract SearchIndex open() throws Exception;

    @BeforeEach
    void fill() throws Exception {
        index = open();
        List<IndexChange> changes = Stream.of(
                        entry("a", "Cấp giấy chứng nhận quyền sử dụng đất cho 14 hộ", EntryLanguage.VI, EVERYBODY),
                        entry("b", "Giấy chứng nhận quyền sở hữu nhà", EntryLanguage.VI, EVERYBODY),
                        entry("c", "Hộ nghèo xin giấy chứng nhận; đất dịch vụ", EntryLanguage.VI, EVERYBODY),
                        entry("d", "Compensation was paid for the certificates", EntryLanguage.EN, EVERYBODY),
                        entry("e", "شهادة استخدام الأرض للأسر", EntryLanguage.AR, EVERYBODY),
                        entry("f", "Phương án khuếch trương, giấy khai tử", EntryLanguage.VI, OTHERS))
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
                // keys of the keyboard, not put together
                "giaays chuwngs nhaanj    | giấy chứng nhận",
                "gia61y1 chứng nhận       | giấy chứng nhận",
                "ddaats dichj vuj         | đất dịch vụ",
                // letters wrong, missing, too many or swapped; without marks if typed without
                "giay chugn nhan          | giay chung nhan",
                "giấy chứgn nhận          | giấy chứng nhận",
                "compensatoin             | compensation",
                "certifcates              | certificates",
                "استخدااام                | استخدام",
                // the rest of the query stays as it is
                "type:minutes giaays -hộ  | type:minutes giấy -hộ"
            })
    void saysWhatWasProbablyMeant(String typed, String meant) {
        assertThat(search(typed, EVERYBODY).meant()).isEqualTo(meant);
    }

    /** Comparing what is longer with all other words takes seconds. */
    @Test
    void looksForNoWordOfMoreThanFortyLetters() {
        String forty = "donau".repeat(8);
        IndexEntry entry = entry("g", forty + " " + forty + "x", EntryLanguage.EN, EVERYBODY)
                .build();
        index.write(List.of(new IndexChange.Upsert(entry)), new IndexPosition(2, 1));

        assertThat(search(forty.substring(0, 39) + "z", EVERYBODY).meant()).isEqualTo(forty);
        assertThat(search(forty + "z", EVERYBODY).meant()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "giấy chứng nhận",
                "giay chung nhan",
                "GIẤY CHỨNG NHẬN",
                "certificate",
                "certificates",
                "xyzzyq",
                "zq",
                "47-BB/CB",
                "137/2025/QĐ-XYZ",
                "",
                "???",
                "\"giấy chứng"
            })
    void saysNothingWhereNothingIsBetter(String typed) {
        assertThat(search(typed, EVERYBODY).meant()).isNull();
    }

    @Test
    void neverSuggestsWhatOnlyOthersMaySee() {
        assertThat(search("khueechs truowng", OTHERS).meant()).isEqualTo("khuếch trương");
        assertThat(search("khueechs truowng", EVERYBODY).meant()).isNull();
        assertThat(search("khuechh truongg", OTHERS).meant()).isEqualTo("khuech truong");
        assertThat(search("khuechh truongg", EVERYBODY).meant()).isNull();
        assertThat(search("giaays", List.of()).meant()).isNull();
    }

    @Test
    void saysSoOnTheFirstPageOnly() {
        SearchResult first =
                index.search(SearchQuery.of("giay chugn", EVERYBODY).pageSize(1).build());
        SearchResult second = index.search(SearchQuery.of("giay chugn", EVERYBODY)
                .pageSize(1)
                .after(first.next())
                .build());

        assertThat(first.meant()).isNotNull();
        assertThat(second.hits()).hasSize(1);
        assertThat(second.meant()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "giấy ch        | giấy chứng nhận; giấy chứng nhận quyền; Giấy chứng nhận quyền sở; giấy chứng nhận quyền sử",
                "giay chung nhan quyen s | Giấy chứng nhận quyền sở hữu nhà; giấy chứng nhận quyền sử dụng đất cho",
                "cho 14 hộ, đất dị | cho 14 hộ, đất dịch vụ",
                "nghèo giấy k   | ''",
                "hộ nghèo đất d | hộ nghèo đất dịch vụ",
                "comp           | Compensation was paid for",
                "certificate    | certificates",
                "شهادة اس       | شهادة استخدام الأرض للأسر"
            })
    void goesOnAsTextsDo(String typed, String expected) {
        assertThat(complete(typed, EVERYBODY))
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected.split("; ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "g", "   ", "zz", "giấy x", "???", "\"", "khuếch giấy ch", "nghèo sở"})
    void goesOnWithNothingWhereNothingFits(String typed) {
        assertThat(complete(typed, EVERYBODY)).isEmpty();
    }

    @Test
    void neverGoesOnAsOnlyOthersMaySee() {
        assertThat(complete("giấy k", OTHERS)).containsExactly("giấy khai tử");
        assertThat(complete("giấy k", EVERYBODY)).isEmpty();
        assertThat(complete("giấy k", List.of())).isEmpty();
    }

    @Test
    void goesOnInAtMostAsManyWaysAsAreAskedFor() {
        assertThat(index.complete(SearchQuery.of("giấy chứng nhận quyền s", EVERYBODY)
                        .pageSize(1)
                        .build()))
                .hasSize(1);
        assertThat(complete("x".repeat(10_000), EVERYBODY)).isEmpty();
    }

    private SearchResult search(String typed, List<String> audiences) {
        return index.search(SearchQuery.of(typed, audiences).build());
    }

    private List<String> complete(String typed, List<String> audiences) {
        return index.complete(SearchQuery.of(typed, audiences).pageSize(8).build());
    }

    private static IndexEntry.Builder entry(String id, String text, EntryLanguage language, List<String> audiences) {
        return IndexEntry.of(id, "minutes")
                .language(language)
                .passage("p", "", text)
                .audiences(audiences);
    }
}
