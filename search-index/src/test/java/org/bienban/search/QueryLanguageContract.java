package org.bienban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be typed into the box; each implementation of {@link SearchIndex} runs all of it. */
public abstract class QueryLanguageContract {
    private static final List<String> EVERYBODY = List.of("everybody");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final String DONG = "0b6c2f3a-5a54-4d0a-9d6e-0a6a3c0b9f10";

    private static final Vocabulary NAMES = Vocabulary.builder()
            .name(QueryField.TYPE, "Kiến nghị", "issue")
            .name(QueryField.TYPE, "Issues", "issue")
            .name(QueryField.TYPE, "مقترحات", "issue")
            .name(QueryField.TYPE, "Biên bản", "minutes")
            .name(QueryField.STATUS, "Đã duyệt", "approved")
            .name(QueryField.STATUS, "Đã duyệt, lưu hồ sơ", "kept")
            .name(QueryField.IS, "quá hạn", "overdue")
            .name(QueryField.IS, "chuyển cấp trên", "escalated")
            .build();

    private SearchIndex index;

    /** An empty index. */
    protected abstract SearchIndex open() throws Exception;

    /** How many queries made up at random are asked; fewer where each is a way over the network. */
    protected int randomQueries() {
        return 3_000;
    }

    @BeforeEach
    void fill() throws Exception {
        index = open();
        List<IndexChange> changes = new ArrayList<>();
        for (IndexEntry.Builder entry : List.of(
                entry("dong", "minutes", "giá đất dịch vụ")
                        .unit(DONG, List.of("w1"), "Chi bộ thôn Đông")
                        .unitsAbove(List.of("Đảng ủy phường Hưng Đạo"))
                        .number("47-BB/CB")
                        .status("approved")
                        .people(List.of("Nguyễn Văn Tâm", "Lê Thị Hạnh"))
                        .month(YearMonth.of(2026, 3))
                        .date(LocalDate.of(2026, 3, 5)),
                entry("tay", "minutes", "giá đất nông nghiệp")
                        .unit("u-tay", List.of("w1"), "Chi bộ thôn Tây")
                        .unitsAbove(List.of("Đảng ủy phường Hưng Đạo"))
                        .status("kept")
                        .language(EntryLanguage.EN)
                        .people(List.of("Trần Tâm Nguyễn"))
                        .month(YearMonth.of(2026, 5))
                        .date(LocalDate.of(2026, 5, 4)),
                entry("late", "issue", "giá đất thấp")
                        .number("KN-2026-0012")
                        .status("raised")
                        .categories(List.of("land"))
                        .standings(Set.of("escalated"))
                        .due(TODAY.minusDays(1))
                        .month(YearMonth.of(2026, 5)),
                entry("due", "issue", "đèn đường").due(TODAY).categories(List.of("road")),
                entry("hidden", "issue", "giá đất").due(TODAY.minusDays(9)).audiences(List.of("others")))) {
            changes.add(new IndexChange.Upsert(entry.build()));
        }
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
                // names in three languages, with and without marks, in any case
                "unit:đông                        | dong",
                "donvi:dong                       | dong",
                "đơn_vị:\"Chi bộ thôn Đông\"      | dong",
                "ChiBo:\"thon dong\"              | dong",
                "وحدة:tây                         | tay",
                "unit:\"hưng đạo\"                | dong tay",
                "unit:0b6c2f3a-5a54-4d0a-9d6e-0a6a3c0b9f10 | dong",
                "unit:đông unit:tây               | dong tay",
                "unit:đông,tây                    | dong tay",
                "-unit:đông giá                   | tay late",
                // months and days
                "month:2026-03                    | dong",
                "thang:3/2026                     | dong",
                "tháng:٢٠٢٦-٠٣                    | dong",
                "month:2026-03..2026-05           | dong tay late",
                "month:2026-05..2026-03           | dong tay late",
                "month:..2026-04                  | dong",
                "month:2026-04..                  | tay late",
                "month:2026                       | dong tay late",
                "date:05/03/2026                  | dong",
                "ngày:2026-03-01..4/5/2026        | dong tay",
                "date:2026-05                     | tay",
                // values by name or code
                "type:issue                       | late due",
                "loai:\"kien nghi\"               | late due",
                "type:مقترحات                     | late due",
                "-type:issue                      | dong tay",
                "type:minutes,issue đất           | dong tay late",
                "status:approved                  | dong",
                "trạng_thái:\"da duyet\"          | dong",
                "status:duyệt                     | dong tay",
                "category:land                    | late",
                "-category:land type:issue        | due",
                "lang:en                          | tay",
                // people, numbers, standing
                "person:tam                       | dong tay",
                "nguoi:\"Van Tam\"                | dong",
                "person:tâm person:hạnh           | dong",
                "number:47-BB/CB                  | dong",
                "so:47                            | dong",
                "number:kn-2026-12                | late",
                "is:overdue                       | late",
                "is:\"qua han\"                   | late",
                "is:escalated                     | late",
                "-is:overdue type:issue           | due",
                "is:overdue is:escalated          | late",
                // together with words
                "unit:đông đất                    | dong",
                "đất month:2026-05 -nông          | late",
                "\"giá đất\" unit:tây             | tay",
                "giá -\"dịch vụ\" -type:issue     | tay",
            })
    void narrowsByWhatIsTyped(String typed, String found) {
        SearchResult result = ask(typed);
        assertThat(result.notes()).as(typed).isEmpty();
        assertThat(ids(result)).containsExactlyInAnyOrder(found.split(" "));
        assertThat(result.total()).isEqualTo(found.split(" ").length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type:xyz đèn          | UNKNOWN_VALUE    | type:xyz          | due",
                "đèn -type:xyz         | UNKNOWN_VALUE    | -type:xyz         | due",
                "month:2026-13 đèn     | UNKNOWN_VALUE    | month:2026-13     | due",
                "date:31/02/2026 đèn   | UNKNOWN_VALUE    | date:31/02/2026   | due",
                "month:.. đèn          | UNKNOWN_VALUE    | month:..          | due",
                "type:issue,xyz đèn    | UNKNOWN_VALUE    | type:issue,xyz    | due",
                "đèn unit:             | EMPTY_VALUE      | unit:             | due",
                "đèn unit:\"\"         | EMPTY_VALUE      | unit:\"\"         | due",
                "colour:đèn            | UNKNOWN_FIELD    | colour:           | due",
                "giá -colour:\"đất thấp\" | UNKNOWN_FIELD | colour:        | dong tay",
                "unit:\"thôn đông      | UNBALANCED_QUOTE | \"thôn đông       | dong",
                "type:xyz              | UNKNOWN_VALUE    | type:xyz          | dong tay late due",
            })
    void saysWhichPartItDidNotTake(String typed, QueryNote.Kind kind, String piece, String found) {
        SearchResult result = ask(typed);
        assertThat(result.notes()).containsExactly(new QueryNote(kind, piece));
        assertThat(ids(result)).containsExactlyInAnyOrder(found.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:30", "a:", ":", "::", "unit", "-", "\"unit:x\"", "http://", "tổ 3:đèn"})
    void takesOtherColonsForText(String typed) {
        assertThat(ask(typed).notes())
                .extracting(QueryNote::kind)
                .doesNotContain(QueryNote.Kind.UNKNOWN_VALUE, QueryNote.Kind.EMPTY_VALUE);
    }

    @Test
    void narrowsTogetherWithTheFiltersBesideTheBox() {
        SearchQuery.Builder query = SearchQuery.of("month:2026-05", EVERYBODY).kinds(List.of("issue"));
        assertThat(ids(index.search(query.build()))).containsExactly("late");
        SearchResult none = index.search(SearchQuery.of("type:minutes", EVERYBODY)
                .kinds(List.of("issue"))
                .build());
        assertThat(none.total()).isZero();
        assertThat(none.facets().kinds()).containsExactly(new FacetCount("minutes", 2));
        assertThat(none.facets().months()).isEmpty();
    }

    @Test
    void pagesThroughWhatConditionsLeave() {
        SearchQuery.Builder query =
                SearchQuery.of("month:2026", EVERYBODY).pageSize(2).order(SearchOrder.NEWEST);
        SearchResult first = index.search(query.build());
        SearchResult second = index.search(query.after(first.next()).build());
        assertThat(ids(first)).containsExactly("tay", "dong");
        assertThat(ids(second)).containsExactly("late");
    }

    @Test
    void staysBoundedWhateverIsTyped() {
        for (String typed : List.of(
                "đất ".repeat(10_000),
                "unit:đông ".repeat(10_000),
                "unit:" + "a,".repeat(10_000),
                "-type:issue ".repeat(3_000),
                numbered("đất", " -x%d"),
                numbered("đất -\"", "x%d ") + '"',
                numbered("", "%1$d/%1$d/x "),
                "month:" + "9".repeat(1_900),
                "date:99999999999999-99-99..99999999999999-99-99",
                "number:" + "1/".repeat(900),
                "person:\"" + "tâm ".repeat(400) + "\"",
                "* ".repeat(5_000),
                "\"".repeat(5_000),
                "unit:\"".repeat(1_000),
                "unit:\u202Eđông\u202C is:\u0000\u0007",
                "(a+)+$ unit:(a+)+$ month:/(a+)+$/",
                "\uD83D\uD83D unit:\uDC00",
                ":".repeat(2_000),
                "unit::::đông")) {
            SearchResult result = ask(typed);
            assertThat(result.total()).isBetween(0L, 4L);
            assertThat(result.notes()).hasSizeLessThanOrEqualTo(9);
            assertThat(result.notes())
                    .allSatisfy(note -> assertThat(note.piece())
                            .hasSizeLessThanOrEqualTo(50)
                            .doesNotMatch("(?s).*[\\u0000-\\u001F\\u202A-\\u202E\\u2066-\\u2069].*"));
        }
    }

    @Test
    void neverFailsAndNeverShowsWhatIsHidden() {
        List<String> pieces = List.of(
                "unit",
                "month",
                "type",
                "is",
                "so",
                "الوحدة",
                ":",
                "\"",
                "-",
                " ",
                "..",
                ",",
                "2026-03",
                "issue",
                "đất",
                "giá",
                "*",
                "?",
                "(",
                ")",
                "[",
                "]",
                "/",
                "\\",
                "~",
                "^",
                "\u202E",
                "\u0000",
                "\u0301",
                "\uD83D",
                "overdue",
                "47-BB/CB",
                "\n",
                "\u00A0");
        Random random = new Random(5);
        for (int run = 0; run < randomQueries(); run++) {
            StringBuilder typed = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                typed.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertThat(ids(ask(typed.toString()))).as(typed.toString()).doesNotContain("hidden");
        }
    }

    private static String numbered(String start, String each) {
        return start + IntStream.range(0, 1_000).mapToObj(each::formatted).collect(Collectors.joining());
    }

    private static IndexEntry.Builder entry(String id, String kind, String text) {
        return IndexEntry.of(id, kind)
                .language(EntryLanguage.VI)
                .passage("p", "", text)
                .audiences(EVERYBODY);
    }

    private SearchResult ask(String typed) {
        return index.search(
                SearchQuery.of(typed, EVERYBODY).vocabulary(NAMES).today(TODAY).build());
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(SearchHit::id).toList();
    }
}
