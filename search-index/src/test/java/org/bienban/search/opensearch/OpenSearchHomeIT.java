package org.bienban.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexCondition;
import org.bienban.search.IndexEntry;
import org.bienban.search.IndexHome;
import org.bienban.search.IndexPosition;
import org.bienban.search.IndexSchema;
import org.bienban.search.SearchHit;
import org.bienban.search.SearchIndex;
import org.bienban.search.SearchIndexException;
import org.bienban.search.SearchQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenSearchHomeIT {
    private static final IndexPosition WRITTEN = new IndexPosition(12, 34);

    private static final String NOW = "-" + IndexSchema.CURRENT.name();

    private String name = "none";

    @BeforeEach
    void name() {
        name = OpenSearchIndexes.freshName();
    }

    @AfterEach
    void remove() {
        OpenSearchIndexes.remove(name);
    }

    @Test
    void startsFreshAndCarriesOnWithItsPosition() {
        try (IndexHome home = open()) {
            assertThat(home.condition()).isEqualTo(new IndexCondition.Fresh());
            write(home.current(), "a", WRITTEN);
        }
        try (IndexHome home = open()) {
            assertThat(home.condition()).isEqualTo(new IndexCondition.CarriedOn());
            assertThat(home.current().position()).isEqualTo(WRITTEN);
            assertThat(home.current().count()).isEqualTo(1);
            assertThat(found(home.current())).containsExactly("a");
        }
    }

    @Test
    void showsEveryNodeWhatOneWrites() {
        try (IndexHome one = open();
                IndexHome other = open()) {
            write(one.current(), "a", WRITTEN);
            assertThat(found(other.current())).containsExactly("a");
            assertThat(other.current().position()).isEqualTo(WRITTEN);
        }
    }

    @Test
    void servesTheOldIndexUntilTheRefilledOneIsSwappedInForEveryNode() {
        try (IndexHome home = open();
                IndexHome other = open()) {
            write(home.current(), "old", WRITTEN);
            SearchIndex refilled = home.refill();
            write(refilled, "new", IndexPosition.START);
            assertThat(found(other.current())).containsExactly("old");
            home.swap(refilled);
            assertThat(found(home.current())).containsExactly("new");
            assertThat(found(other.current())).containsExactly("new");
            write(other.current(), "newer", WRITTEN);
            assertThat(found(home.current())).containsExactlyInAnyOrder("new", "newer");
        }
        try (IndexHome home = open()) {
            assertThat(found(home.current())).containsExactlyInAnyOrder("new", "newer");
            assertThat(indexes()).containsExactly(name + NOW + "-2");
        }
    }

    @Test
    void swapsInTheLatestRefillOnly() {
        try (IndexHome home = open()) {
            SearchIndex first = home.refill();
            SearchIndex second = home.refill();
            assertThatThrownBy(() -> home.swap(first)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> home.swap(home.current())).isInstanceOf(IllegalArgumentException.class);
            home.swap(second);
            assertThatThrownBy(() -> home.swap(second)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** A node that was held up while another went on must not bring back what is past. */
    @Test
    void letsNobodyWriteOverWhatIsLater() {
        try (IndexHome one = open();
                IndexHome other = open()) {
            write(one.current(), "kept", new IndexPosition(20, 1));
            write(one.current(), "gone", new IndexPosition(20, 2));
            one.current().write(List.of(new IndexChange.Delete("gone")), new IndexPosition(21, 3));
            other.current()
                    .write(
                            List.of(new IndexChange.Delete("kept"), new IndexChange.Upsert(entry("gone"))),
                            new IndexPosition(19, 9));
            assertThat(found(other.current())).containsExactly("kept");
            assertThat(other.current().position()).isEqualTo(new IndexPosition(21, 3));
        }
    }

    @Test
    void leavesAnotherSchemaVersionBehindUntilThisOneIsThere() {
        OpenSearchIndexes.make(name + "-v1-7", Map.of("aliases", Map.of(name + "-v1", Map.of())));
        try (IndexHome home = open()) {
            assertThat(home.condition()).isEqualTo(new IndexCondition.OldSchema(1));
            assertThat(home.current().count()).isZero();
            assertThat(indexes()).containsExactly(name + "-v1-7", name + NOW + "-1");
            write(home.current(), "a", WRITTEN);
        }
        try (IndexHome home = open()) {
            assertThat(home.condition()).isEqualTo(new IndexCondition.CarriedOn());
            assertThat(indexes()).containsExactly(name + NOW + "-1");
        }
    }

    @Test
    void neverAnswersFromAnIndexThatIsGoneAndNeverMakesOneByWriting() {
        try (IndexHome home = open()) {
            SearchIndex index = home.current();
            OpenSearchIndexes.remove(name);
            assertThatThrownBy(() -> found(index)).isInstanceOf(SearchIndexException.class);
            assertThatThrownBy(index::count).isInstanceOf(SearchIndexException.class);
            assertThatThrownBy(index::position).isInstanceOf(SearchIndexException.class);
            assertThatThrownBy(() -> write(index, "a", WRITTEN)).isInstanceOf(SearchIndexException.class);
            assertThat(indexes()).isEmpty();
        }
    }

    @Test
    void saysSoWhenNoServerAnswers() {
        List<URI> nobody = List.of(URI.create("http://127.0.0.1:1"));
        assertThatThrownBy(() -> IndexHome.open(nobody, name)).isInstanceOf(SearchIndexException.class);
    }

    private IndexHome open() {
        return OpenSearchIndexes.home(name);
    }

    private List<String> indexes() {
        return OpenSearchIndexes.named(name);
    }

    private static void write(SearchIndex index, String id, IndexPosition position) {
        index.write(List.of(new IndexChange.Upsert(entry(id))), position);
    }

    private static IndexEntry entry(String id) {
        return IndexEntry.of(id, "minutes")
                .passage("p", "", "giá đất dịch vụ")
                .audiences(List.of("all"))
                .build();
    }

    private static List<String> found(SearchIndex index) {
        return index.search(SearchQuery.of("dat", List.of("all")).build()).hits().stream()
                .map(SearchHit::id)
                .toList();
    }
}
