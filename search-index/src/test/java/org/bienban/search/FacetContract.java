package org.bienban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is counted and narrowed beside the text; each implementation of {@link SearchIndex} runs all of it. */
public abstract class FacetContract {
    private static final Set<String> COMMITTEE = Set.of("committee", "inspectors");
    private static final Set<String> MEMBER = Set.of("member");

    private SearchIndex index;

    /** An empty index. */
    protected abstract SearchIndex open() throws Exception;

    @BeforeEach
    void fill() throws Exception {
        index = open();
        List<IndexChange> changes = new ArrayList<>();
        for (IndexEntry.Builder entry : List.of(
                entry("a", "minutes", 3)
                        .status("approved")
                        .unitLevel("cell")
                        .categories(List.of("land", "road"))
                        .language(EntryLanguage.VI)
                        .band(new EntryBand("GOOD", COMMITTEE)),
                entry("b", "minutes", 4)
                        .status("kept")
                        .unitLevel("cell")
                        .categories(List.of("land"))
                        .language(EntryLanguage.AR)
                        .band(new EntryBand("WEAK", COMMITTEE)),
                entry("c", "issue", 4).status("raised").unitLevel("ward").categories(List.of("land")),
                entry("d", "issue", 5).status("closed").unitLevel("province"),
                entry("e", "minutes", 6).audiences(List.of("others")).band(new EntryBand("GOOD", Set.of("others"))))) {
            changes.add(new IndexChange.Upsert(entry.build()));
        }
        index.write(changes, new IndexPosition(1, 1));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void countsEveryFacetWithinWhatMayBeSeen() {
        Facets facets = search(SearchQuery.of("đất", MEMBER)).facets();
        assertThat(facets.of(Facet.KIND)).containsExactly(count("issue", 2), count("minutes", 2));
        assertThat(facets.of(Facet.CATEGORY)).containsExactly(count("land", 3), count("road", 1));
        assertThat(facets.of(Facet.LEVEL)).containsExactly(count("cell", 2), count("province", 1), count("ward", 1));
        assertThat(facets.of(Facet.LANGUAGE)).containsExactly(count("und", 2), count("ar", 1), count("vi", 1));
        assertThat(facets.of(Facet.MONTH))
                .containsExactly(count("2026-05", 1), count("2026-04", 2), count("2026-03", 1));
    }

    @Test
    void letsGoWhatIsChosenOfAFacetWhenCountingIt() {
        SearchResult result =
                search(SearchQuery.of("đất", MEMBER).kinds(List.of("issue")).chosen(Facet.LEVEL, List.of("ward")));
        assertThat(ids(result)).containsExactly("c");
        assertThat(result.total()).isEqualTo(1);
        assertThat(result.facets().of(Facet.KIND)).containsExactly(count("issue", 1));
        assertThat(result.facets().of(Facet.LEVEL)).containsExactly(count("province", 1), count("ward", 1));
        assertThat(result.facets().of(Facet.CATEGORY)).containsExactly(count("land", 1));
        SearchResult months = search(SearchQuery.of("", MEMBER).months(YearMonth.of(2026, 5), null));
        assertThat(ids(months)).containsExactly("d");
        assertThat(months.facets().of(Facet.MONTH)).hasSize(3);
        assertThat(months.facets().of(Facet.KIND)).containsExactly(count("issue", 1));
    }

    @Test
    void findsByEveryFacet() {
        assertThat(ids(search(SearchQuery.of("", MEMBER).chosen(Facet.CATEGORY, List.of("land", "none")))))
                .containsExactlyInAnyOrder("a", "b", "c");
        assertThat(ids(search(SearchQuery.of("", MEMBER).chosen(Facet.LANGUAGE, List.of("ar")))))
                .containsExactly("b");
        assertThat(ids(search(SearchQuery.of("", MEMBER).chosen(Facet.MONTH, List.of("2026-04")))))
                .containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void tellsOfBandsOnlyThoseTheyAreFor() {
        SearchResult committee = search(SearchQuery.of("đất", Set.of("member", "committee", "inspectors")));
        assertThat(committee.facets().of(Facet.BAND)).containsExactly(count("GOOD", 1), count("WEAK", 1));
        assertThat(ids(search(SearchQuery.of("", Set.of("member", "inspectors")).chosen(Facet.BAND, List.of("GOOD")))))
                .containsExactly("a");
        SearchResult member = search(SearchQuery.of("đất", MEMBER));
        assertThat(ids(member)).hasSize(4);
        assertThat(member.facets().of(Facet.BAND)).isEmpty();
        SearchResult asking = search(SearchQuery.of("đất", MEMBER).chosen(Facet.BAND, List.of("GOOD", "WEAK")));
        assertThat(asking.total()).isZero();
        assertThat(asking.facets().of(Facet.BAND)).isEmpty();
        // The separator between audience and band opens no way around.
        String forged = "committee\u001FGOOD";
        assertThat(search(SearchQuery.of("", MEMBER).chosen(Facet.BAND, List.of(forged, "")))
                        .total())
                .isZero();
    }

    @Test
    void takesValuesAskedBesideTheTextAsIfTyped() {
        SearchQuery.Builder query =
                SearchQuery.of("đất", MEMBER).asked(QueryField.NUMBER, "").asked(QueryField.PERSON, "trần d");
        assertThat(ids(search(query))).containsExactly("d");
        SearchResult unknown = search(SearchQuery.of("đất", MEMBER).asked(QueryField.MONTH, "hôm qua"));
        assertThat(unknown.notes()).containsExactly(new QueryNote(QueryNote.Kind.UNKNOWN_VALUE, "hôm qua"));
    }

    @Test
    void putsTheOldestFirstWhenAskedAndPagesSo() {
        SearchQuery.Builder query =
                SearchQuery.of("đất", MEMBER).order(SearchOrder.OLDEST).pageSize(2);
        SearchResult first = search(query);
        assertThat(ids(first)).containsExactly("a", "b");
        assertThat(ids(search(query.after(first.next())))).containsExactly("c", "d");
    }

    private static IndexEntry.Builder entry(String id, String kind, int month) {
        return IndexEntry.of(id, kind)
                .passage("p", "", "giá đất")
                .people(List.of("Trần " + id))
                .month(YearMonth.of(2026, month))
                .date(id.equals("d") ? null : LocalDate.of(2026, month, id.equals("c") ? 9 : 8))
                .audiences(List.of("member", "committee"));
    }

    private SearchResult search(SearchQuery.Builder query) {
        return index.search(query.build());
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(SearchHit::id).toList();
    }

    private static FacetCount count(String value, long count) {
        return new FacetCount(value, count);
    }
}
