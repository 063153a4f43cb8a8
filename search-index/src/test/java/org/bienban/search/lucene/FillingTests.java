package org.bienban.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexEntry;
import org.bienban.search.IndexHome;
import org.bienban.search.IndexPosition;
import org.bienban.search.SearchIndex;
import org.bienban.search.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries that change while an index is filled by several threads are in it once, as they were last. */
class FillingTests {
    private static final int ENTRIES = 600;
    private static final Set<String> EVERYBODY = Set.of("all");

    @Test
    void keepsTheLastOfWhatIsWrittenSeveralTimes(@TempDir Path folder) {
        try (IndexHome home = IndexHome.open(folder)) {
            SearchIndex beside = home.refill(2);
            beside.write(all("đường ngõ"), IndexPosition.START);
            beside.write(all("đất dịch vụ"), IndexPosition.START);
            beside.write(
                    List.of(new IndexChange.Delete("e1"), new IndexChange.Delete("e2"), upsert(2, "cấp giấy")),
                    IndexPosition.START);
            home.swap(beside);

            assertThat(home.current().count()).isEqualTo(ENTRIES - 1);
            assertThat(found(home, "đường ngõ")).isZero();
            assertThat(found(home, "đất dịch vụ")).isEqualTo(ENTRIES - 2);
            assertThat(found(home, "cấp giấy")).isEqualTo(1);
        }
    }

    @Test
    void keepsTheLastOfWhatOneWriteHoldsTwice(@TempDir Path folder) {
        try (IndexHome home = IndexHome.open(folder)) {
            SearchIndex beside = home.refill(2);
            beside.write(
                    Stream.concat(all("đường ngõ").stream(), all("đất dịch vụ").stream())
                            .toList(),
                    IndexPosition.START);
            home.swap(beside);

            assertThat(home.current().count()).isEqualTo(ENTRIES);
            assertThat(found(home, "đường ngõ")).isZero();
        }
    }

    private static List<IndexChange> all(String matter) {
        return IntStream.range(0, ENTRIES).mapToObj(i -> upsert(i, matter)).toList();
    }

    private static IndexChange upsert(int number, String matter) {
        return new IndexChange.Upsert(IndexEntry.of("e" + number, "minutes")
                .title("Biên bản")
                .passage("p", "", matter)
                .audiences(EVERYBODY)
                .build());
    }

    private static long found(IndexHome home, String words) {
        return home.current().search(SearchQuery.of(words, EVERYBODY).build()).total();
    }
}
