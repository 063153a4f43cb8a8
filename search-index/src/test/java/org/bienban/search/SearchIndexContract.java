package org.bienban.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link SearchIndex} must do; each implementation runs all of it. */
public abstract class SearchIndexContract {
    private static final List<String> EVERYBODY = List.of("everybody");

    private SearchIndex index;
    private long sequence;

    /** An empty index. */
    protected abstract SearchIndex open() throws Exception;

    @BeforeEach
    void openIndex() throws Exception {
        index = open();
    }

    @AfterEach
    void closeIndex() {
        index.close();
    }

    @Test
    void startsEmptyAtTheStart() {
        assertThat(index.count()).isZero();
        assertThat(index.position()).isEqualTo(IndexPosition.START);
        assertThat(ask("đất").total()).isZero();
        assertThat(ask("").hits()).isEmpty();
    }

    @Test
    void seesAWriteAndItsPositionWhenWriteReturns() {
        index.write(List.of(upsert(entry("a", "Giá đền bù đất"))), new IndexPosition(7, 3));
        assertThat(ids("đền bù")).containsExactly("a");
        assertThat(index.position()).isEqualTo(new IndexPosition(7, 3));
    }

    @Test
    void findsWhatIsWrittenAlikeTheLikestFirst() {
        write(entry("same", "Giá đất bồi thường mở rộng đường quá thấp"));
        write(entry("like", "đề nghị xem lại giá đất bồi thường ở khu A"));
        write(entry("word", "đất quá rộng"));
        write(entry("other", "Đèn đường ngõ 12 hỏng").audiences(EVERYBODY));
        write(entry("hidden", "giá đất bồi thường mở rộng đường").audiences(List.of("somebody")));
        SearchQuery query = SearchQuery.of("-gia \"dat bồi thường dự án mở rộng đường", EVERYBODY)
                .build();
        assertThat(index.alike(query)).containsExactly("same", "like");
        assertThat(index.alike(
                        SearchQuery.of(query.text(), EVERYBODY).pageSize(1).build()))
                .containsExactly("same");
        assertThat(index.alike(SearchQuery.of(query.text(), EVERYBODY)
                        .kinds(List.of("none"))
                        .build()))
                .isEmpty();
        assertThat(index.alike(SearchQuery.of(query.text(), List.of()).build())).isEmpty();
        assertThat(index.alike(SearchQuery.of("", EVERYBODY).build())).isEmpty();
        assertThat(index.alike(SearchQuery.of("compensation pricing", EVERYBODY).build()))
                .isEmpty();
    }

    @Test
    void replacesAnEntryOfTheSameIdAndForgetsItsOldWords() {
        write(entry("a", "đường ngõ").sourceVersion(1));
        write(entry("a", "trường học").sourceVersion(2));
        assertThat(ids("đường")).isEmpty();
        assertThat(ids("trường")).containsExactly("a");
        assertThat(index.count()).isEqualTo(1);
        assertThat(index.sourceVersionOf("a")).hasValue(2);
    }

    @Test
    void takesTheLastOfSeveralChangesOfOneId() {
        IndexEntry first = entry("a", "một").build();
        IndexEntry last = entry("a", "hai").build();
        index.write(
                List.of(new IndexChange.Upsert(first), new IndexChange.Delete("a"), new IndexChange.Upsert(last)),
                new IndexPosition(1, 3));
        assertThat(ids("hai")).containsExactly("a");
        assertThat(index.count()).isEqualTo(1);
    }

    @Test
    void deletesAndMindsNoMissingId() {
        write(entry("a", "đất"), entry("b", "đất"));
        index.write(List.of(new IndexChange.Delete("a"), new IndexChange.Delete("none")), new IndexPosition(9, 9));
        assertThat(ids("đất")).containsExactly("b");
        assertThat(index.sourceVersionOf("a")).isEmpty();
    }

    @Test
    void movesThePositionWithoutChanges() {
        index.write(List.of(), new IndexPosition(4, 2));
        assertThat(index.position()).isEqualTo(new IndexPosition(4, 2));
    }

    @Test
    void findsThePaperOfANumberBeforeThoseThatCiteIt() {
        write(
                entry("cites", "Căn cứ Quyết định số 137/2025/QĐ-UBND; căn cứ Quyết định số 137/2025/QĐ-UBND"),
                entry("is", "ỦY BAN NHÂN DÂN Số: 137/2025/QĐ-UBND về việc giao đất dịch vụ"));
        assertThat(ids("quyết định 137/2025/QĐ-UBND")).containsExactly("is", "cites");
        assertThat(ids("137/QĐ-UBND")).containsExactly("is", "cites");
    }

    @Test
    void findsALongQuestionByTheWordsThatTellSomething() {
        write(
                entry("answer", "Giá đền bù đất ở ngõ 12 quá thấp"),
                entry("other", "Ai có việc gì thì báo cáo với chi bộ"));
        assertThat(ids("Ai có thể cho tôi biết giá đền bù đất là bao nhiêu?"))
                .first()
                .isEqualTo("answer");
        assertThat(ids("ai co the cho toi biet gia den bu dat la bao nhieu"))
                .first()
                .isEqualTo("answer");
    }

    @Test
    void goesOnWithFewerWordsOnlyWhereFewHaveMostAndSaysSo() {
        write(entry("both", "đèn đường ngõ"), entry("one", "đường ống nước"));
        assertThat(ids("đèn đường")).containsExactly("both");
        SearchResult relaxed = ask("đèn đường trạm y tế hỏng");
        assertThat(relaxed.hits()).extracting(SearchHit::id).containsExactly("both", "one");
        assertThat(relaxed.notes()).extracting(QueryNote::kind).containsExactly(QueryNote.Kind.FEWER_WORDS);
        assertThat(ask("đèn đường").notes()).isEmpty();
        assertThat(index.search(SearchQuery.of("đèn đường trạm y tế hỏng", EVERYBODY)
                                .order(SearchOrder.NEWEST)
                                .build())
                        .hits())
                .extracting(SearchHit::id)
                .containsExactly("both");
    }

    @Test
    void ranksExactMarksFirstAndFindsTheRest() {
        write(entry("plain", "gia dat tang"), entry("other", "giá đạt tăng"), entry("exact", "giá đất tăng"));
        assertThat(ids("giá đất")).first().isEqualTo("exact");
        assertThat(ids("giá đất")).contains("plain");
        assertThat(ids("gia dat")).containsExactlyInAnyOrder("plain", "other", "exact");
    }

    @Test
    void findsEverySpellingOfTheSameSyllables() {
        write(entry("a", "Đảng ủy họp ở nhà văn hóa"), entry("b", "Đảng uỷ họp ở nhà văn hoá"));
        assertThat(ids("đảng uỷ")).hasSize(2);
        assertThat(ids("ĐẢNG ỦY")).hasSize(2);
        assertThat(ids("dang uy")).hasSize(2);
        assertThat(ids("va\u0306n ho\u0301a")).hasSize(2);
        SearchResult result = ask("văn hóa");
        assertThat(result.hits().get(0).score()).isEqualTo(result.hits().get(1).score());
    }

    @Test
    void countsCompoundsHigherThanTheirSyllablesApart() {
        write(
                entry("apart", "chứng kiến giấy tờ rồi nhận xét về việc công chứng và giấy mời nhận họp"),
                entry("whole", "việc cấp giấy chứng nhận cho các hộ dân trong tổ đang chậm theo báo cáo"));
        assertThat(ids("giấy chứng nhận")).first().isEqualTo("whole");
        assertThat(ids("giay chung nhan")).first().isEqualTo("whole");
    }

    @Test
    void searchesAllLanguagesWithOneQuery() {
        write(
                entry("en", "The committees discussed compensation payments").language(EntryLanguage.EN),
                entry("ar", "ناقشت اللجنة أسعار التعويضات").language(EntryLanguage.AR),
                entry("vi", "Chi bộ bàn về bồi thường").language(EntryLanguage.VI));
        assertThat(ids("committee")).containsExactly("en");
        assertThat(ids("payment")).containsExactly("en");
        assertThat(ids("لجنة")).containsExactly("ar");
        assertThat(ids("تَعْوِيض")).containsExactly("ar");
        assertThat(ids("boi thuong")).containsExactly("vi");
    }

    @Test
    void findsDocumentNumbersWholeAndByParts() {
        write(
                entry("decision", "Bảng giá đất").number("137/2025/QĐ-UBND"),
                entry("citing", "Căn cứ Quyết định số 137/2025/QĐ-UBND ngày 05/9/2026 của tỉnh"),
                entry("minutes", "Biên bản tháng 6").number("47-BB/CB"));
        assertThat(ids("137/2025/QĐ-UBND")).containsExactly("decision", "citing");
        assertThat(ids("137/2025/QD-UBND")).containsExactly("decision", "citing");
        assertThat(ids("số 137/2025")).containsExactly("decision", "citing");
        assertThat(ids("137/QĐ-UBND")).startsWith("decision");
        assertThat(ids("137")).startsWith("decision");
        assertThat(ids("Số 47-BB/CB")).startsWith("minutes");
        assertThat(ids("47 bb cb")).startsWith("minutes");
        assertThat(ids("5/9/2026")).containsExactly("citing");
    }

    @Test
    void weighsTheTitleAboveTheText() {
        write(
                entry("text", "Chi bộ đã họp và có bàn về nước sạch").title("Điện đường"),
                entry("title", "Chi bộ đã họp và có bàn về việc khác").title("Nước sạch"));
        assertThat(ids("nước sạch")).startsWith("title");
    }

    @Test
    void prefersTheNewerAndTheFavouredWhereWordsCountAboutAlike() {
        LocalDate today = LocalDate.of(2026, 11, 27);
        String text = "Các hộ kiến nghị về giá bồi thường đất dịch vụ ở ngõ 12 của tổ dân phố số 5";
        write(
                entry("a", text).date(today.minusYears(8)).status("approved"),
                entry("b", text + " nay").date(today.minusDays(3)).status("draft"),
                entry("c", text + " nay").date(today.minusDays(3)).status("approved"),
                entry("d", "đất dịch vụ").title("Bồi thường đất dịch vụ").date(today.minusYears(8)));
        SearchQuery.Builder query =
                SearchQuery.of("bồi thường đất dịch vụ", EVERYBODY).today(today).favoured(List.of("approved"));
        assertThat(found(query)).containsExactly("d", "c", "b", "a");
        assertThat(found(query.statuses(List.of("approved", "draft")))).containsExactly("b", "c", "a");
    }

    private List<String> found(SearchQuery.Builder query) {
        return index.search(query.build()).hits().stream().map(SearchHit::id).toList();
    }

    @Test
    void takesQuotedWordsTogetherAndLeavesOutTheExcluded() {
        write(entry("a", "đất dịch vụ"), entry("b", "dịch vụ về đất"), entry("c", "đất dịch vụ và trường học"));
        assertThat(ids("\"đất dịch vụ\"")).containsExactlyInAnyOrder("a", "c");
        assertThat(ids("“dat dich vu” -truong")).containsExactly("a");
        assertThat(ids("-trường")).containsExactlyInAnyOrder("a", "b");
        assertThat(ids("dịch -\"trường học\"")).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void degradesWithANoteInsteadOfFailing() {
        write(entry("a", "đất dịch vụ"));
        assertThat(ask("\"đất dịch").notes())
                .extracting(QueryNote::kind)
                .containsExactly(QueryNote.Kind.UNBALANCED_QUOTE);
        assertThat(ids("\"đất dịch")).containsExactly("a");
        assertThat(ask("?!* ()").notes()).extracting(QueryNote::kind).containsExactly(QueryNote.Kind.NO_WORDS);
        assertThat(ask("?!* ()").total()).isZero();
        assertThat(ask("đất ".repeat(5_000)).notes())
                .extracting(QueryNote::kind)
                .containsExactly(QueryNote.Kind.CUT_SHORT);
        for (String odd :
                List.of("title:x AND (", "a~^2 [x TO", "/(a+)+$/", "\\", "* ?", "\u202Eđất\u0000", "-", "--", "\"")) {
            assertThat(ask(odd).total()).as(odd).isBetween(0L, 1L);
        }
    }

    @Test
    void showsNothingToWhomItIsNotFor() {
        write(
                entry("mine", "đất").audiences(Set.of("cell-1", "ward")).unit("cell-1", List.of("ward-1"), "Chùa Hà"),
                entry("theirs", "đất").audiences(Set.of("cell-2")).unit("cell-2", List.of("ward-1"), "Gò Đoi"));
        SearchResult result =
                index.search(SearchQuery.of("đất", Set.of("cell-1")).build());
        assertThat(result.total()).isEqualTo(1);
        assertThat(result.hits()).extracting(SearchHit::id).containsExactly("mine");
        assertThat(result.facets().units())
                .containsExactlyInAnyOrder(new FacetCount("cell-1", 1), new FacetCount("ward-1", 1));
        assertThat(index.search(SearchQuery.of("đất", Set.of()).build()).total())
                .isZero();
        assertThat(index.search(SearchQuery.of("", Set.of()).build()).total()).isZero();
        assertThat(index.search(SearchQuery.of("-x", Set.of("cell-3")).build()).facets())
                .isEqualTo(Facets.NONE);
    }

    @Test
    void filtersByEverythingAtOnce() {
        write(
                entry("a", "họp")
                        .unit("u1", List.of("w1"), "")
                        .month(YearMonth.of(2026, 5))
                        .status("approved"),
                entry("b", "họp")
                        .unit("u2", List.of("w1"), "")
                        .month(YearMonth.of(2026, 6))
                        .status("approved"),
                entry("c", "họp")
                        .unit("u3", List.of("w2"), "")
                        .month(YearMonth.of(2026, 6))
                        .status("draft"),
                entry("d", "họp").language(EntryLanguage.EN));
        assertThat(filtered(SearchQuery.of("họp", EVERYBODY).unitIds(List.of("w1"))))
                .containsOnly("a", "b");
        assertThat(filtered(SearchQuery.of("họp", EVERYBODY).unitIds(List.of("u3", "u1"))))
                .containsOnly("a", "c");
        assertThat(filtered(SearchQuery.of("họp", EVERYBODY).months(YearMonth.of(2026, 6), null)))
                .containsOnly("b", "c");
        assertThat(filtered(SearchQuery.of("họp", EVERYBODY).months(null, YearMonth.of(2026, 5))))
                .containsOnly("a");
        assertThat(filtered(SearchQuery.of("họp", EVERYBODY).languages(List.of(EntryLanguage.EN))))
                .containsOnly("d");
        assertThat(filtered(
                        SearchQuery.of("", EVERYBODY).statuses(List.of("draft")).kinds(List.of("minutes"))))
                .containsOnly("c");
        assertThat(filtered(SearchQuery.of("", EVERYBODY).kinds(List.of("archived"))))
                .isEmpty();
    }

    @Test
    void countsAllMatchesByValue() {
        write(
                entry("a", "họp").month(YearMonth.of(2026, 5)).status("approved"),
                entry("b", "họp").month(YearMonth.of(2026, 6)).status("approved"),
                entry("c", "họp").month(YearMonth.of(2026, 6)).status("draft"));
        SearchResult result =
                index.search(SearchQuery.of("họp", EVERYBODY).pageSize(1).build());
        assertThat(result.total()).isEqualTo(3);
        assertThat(result.facets().kinds()).containsExactly(new FacetCount("minutes", 3));
        assertThat(result.facets().statuses())
                .containsExactly(new FacetCount("approved", 2), new FacetCount("draft", 1));
        assertThat(result.facets().months())
                .containsExactly(new FacetCount("2026-06", 2), new FacetCount("2026-05", 1));
    }

    @Test
    void pagesThroughEverythingOnceInEitherOrder() {
        IndexEntry.Builder[] all = IntStream.range(0, 57)
                .mapToObj(i -> entry("id-" + i, "họp " + "chi bộ ".repeat(i % 5))
                        .date(i % 7 == 0 ? null : LocalDate.of(2026, 1, 1 + i % 9)))
                .toArray(IndexEntry.Builder[]::new);
        write(all);
        for (SearchOrder order : SearchOrder.values()) {
            assertThat(pagedIds(SearchQuery.of("họp bộ", EVERYBODY).order(order)))
                    .as(order.name())
                    .hasSize(45)
                    .doesNotHaveDuplicates();
            assertThat(pagedIds(SearchQuery.of("", EVERYBODY).order(order)))
                    .hasSize(57)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void putsTheNewestFirstWhenAsked() {
        write(
                entry("old", "đất đất đất").date(LocalDate.of(2024, 1, 1)),
                entry("none", "đất"),
                entry("new", "nói về đất").date(LocalDate.of(2026, 1, 1)));
        assertThat(filtered(SearchQuery.of("đất", EVERYBODY).order(SearchOrder.NEWEST)))
                .containsExactly("new", "old", "none");
        assertThat(ids("")).containsExactly("new", "old", "none");
    }

    @Test
    void startsAnewFromAForeignCursor() {
        write(entry("a", "đất"), entry("b", "đất"));
        String cursor = index.search(
                        SearchQuery.of("đất", EVERYBODY).pageSize(1).build())
                .next();
        for (String foreign : List.of("x", "%%%", "AAAA", cursor + "A", cursor)) {
            SearchResult result =
                    index.search(SearchQuery.of("dat", EVERYBODY).after(foreign).build());
            assertThat(result.notes()).extracting(QueryNote::kind).containsExactly(QueryNote.Kind.CURSOR_IGNORED);
            assertThat(result.hits()).hasSize(2);
        }
    }

    @Test
    void marksTheWordsFoundInTheBestPassage() {
        write(entry("a", "Mở đầu cuộc họp.")
                .title("Biên bản về giá đất")
                .passage("block-2", "Kiến nghị", "Bà con đề nghị xem lại giá đất dịch vụ, vì giá quá thấp.")
                .passage("block-3", "", "Kết thúc."));
        SearchHit hit = ask("gia dat dich vu").hits().getFirst();
        assertThat(hit.anchorId()).isEqualTo("block-2");
        assertThat(marked(hit.snippet())).contains("giá đất dịch vụ");
        assertThat(marked(hit.title())).containsExactly("giá đất");
        assertThat(text(hit.snippet())).isEqualTo("Bà con đề nghị xem lại giá đất dịch vụ, vì giá quá thấp.");
    }

    @Test
    void marksNoOtherWordThanTheOneTypedWithMarks() {
        write(entry("a", "Đạt chỉ tiêu về đất").language(EntryLanguage.VI));
        assertThat(marked(ask("đất").hits().getFirst().snippet())).containsExactly("đất");
        assertThat(marked(ask("dat").hits().getFirst().snippet())).containsExactly("Đạt", "đất");
    }

    @Test
    void refusesToWorkWhenClosed() {
        index.close();
        assertThatThrownBy(() -> index.search(SearchQuery.of("x", EVERYBODY).build()))
                .isInstanceOf(SearchIndexException.class);
        assertThatThrownBy(() -> index.write(List.of(), IndexPosition.START)).isInstanceOf(SearchIndexException.class);
    }

    private static IndexEntry.Builder entry(String id, String text) {
        return IndexEntry.of(id, "minutes")
                .language(EntryLanguage.VI)
                .passage("block-1", "", text)
                .audiences(EVERYBODY);
    }

    private static IndexChange upsert(IndexEntry.Builder entry) {
        return new IndexChange.Upsert(entry.build());
    }

    private void write(IndexEntry.Builder... entries) {
        List<IndexChange> changes = new ArrayList<>();
        for (IndexEntry.Builder entry : entries) {
            changes.add(upsert(entry));
        }
        index.write(changes, new IndexPosition(1, ++sequence));
    }

    private SearchResult ask(String text) {
        return index.search(SearchQuery.of(text, EVERYBODY).build());
    }

    private List<String> ids(String text) {
        return ask(text).hits().stream().map(SearchHit::id).toList();
    }

    private List<String> filtered(SearchQuery.Builder query) {
        return index.search(query.build()).hits().stream().map(SearchHit::id).toList();
    }

    private List<String> pagedIds(SearchQuery.Builder query) {
        List<String> ids = new ArrayList<>();
        String after = null;
        do {
            SearchResult page = index.search(query.pageSize(4).after(after).build());
            page.hits().forEach(hit -> ids.add(hit.id()));
            after = page.next();
        } while (after != null);
        return ids;
    }

    private static List<String> marked(List<Fragment> pieces) {
        return pieces.stream().filter(Fragment::marked).map(Fragment::text).toList();
    }

    private static String text(List<Fragment> pieces) {
        return String.join("", pieces.stream().map(Fragment::text).toList());
    }
}
