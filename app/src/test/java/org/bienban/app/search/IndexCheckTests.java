package org.bienban.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bienban.app.search.IndexDifference.Reason;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexEntry;
import org.bienban.search.IndexPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

class IndexCheckTests {

    private static final String KIND = "thing";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChangeJournal journal = Mockito.mock(ChangeJournal.class);
    private final Things things = new Things();
    private NodeIndex index;
    private IndexCheck check;

    @BeforeEach
    void fill(@TempDir Path folder) {
        Mockito.when(journal.settledEnd()).thenReturn(IndexPosition.START);
        Mockito.when(journal.end()).thenReturn(IndexPosition.START);
        SearchProperties settings =
                new SearchProperties(folder, false, Duration.ofMillis(10), Duration.ofDays(30), List.of());
        index = new NodeIndex(
                settings, new IndexTail(journal, List.of(things)), journal, Mockito.mock(WritersTurn.class));
        check = new IndexCheck(index, journal, List.of(things), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void findsNothingWhereAllIsAsItShouldBe() throws Exception {
        things.put(1, 1L);
        things.put(2, 7L);
        index.work();

        IndexComparison comparison = compared();

        assertThat(comparison.same()).isTrue();
        assertThat(comparison.compared()).isEqualTo(2);
        assertThat(check.repair()).isZero();
    }

    @Test
    void tellsEachDifferenceWithItsReasonAndHasItReadAnew() throws Exception {
        for (int i = 1; i <= 5; i++) {
            things.put(i, 5L);
        }
        index.work();
        things.put(1, 6L);
        things.put(2, 4L);
        things.put(3, null);
        things.put(6, 1L);

        IndexComparison comparison = compared();

        assertThat(comparison.differences())
                .extracting(IndexDifference::subject, IndexDifference::reason)
                .containsExactlyInAnyOrder(
                        tuple(id(1), Reason.OLDER),
                        tuple(id(2), Reason.NEWER),
                        tuple(id(3), Reason.LEFT_BEHIND),
                        tuple(id(6), Reason.MISSING));
        assertThat(comparison.found()).isEqualTo(4);
        assertThat(comparison.surplus()).isZero();
        assertThat(check.repair()).isEqualTo(4);
        Mockito.verify(journal).touch(KIND, id(6));
        assertThat(check.repair()).as("asked for already").isZero();
        assertThat(check.last())
                .hasValueSatisfying(last -> assertThat(last.repaired()).isTrue());
    }

    @Test
    void countsWhatBelongsToNothing() throws Exception {
        things.put(1, 1L);
        things.put(2, 1L);
        index.work();
        things.forget(2);

        IndexComparison comparison = compared();

        assertThat(comparison.found()).isZero();
        assertThat(comparison.surplus()).isEqualTo(1);
        assertThat(comparison.same()).isFalse();
    }

    private IndexComparison compared() throws Exception {
        check.begin();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (check.last().map(IndexComparison::running).orElse(false) && System.nanoTime() < until) {
            Thread.sleep(5);
        }
        return check.last().orElseThrow();
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    /** Data as a table would hold it: a version for each id, none for what was deleted. */
    private static final class Things implements EntrySource {

        private final Map<UUID, @Nullable Long> versions = new TreeMap<>();

        void put(int number, @Nullable Long version) {
            versions.put(id(number), version);
        }

        void forget(int number) {
            versions.remove(id(number));
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public List<IndexChange> read(UUID id) {
            Long version = versions.get(id);
            String entry = KIND + ":" + id;
            return List.of(
                    version == null
                            ? new IndexChange.Delete(entry)
                            : new IndexChange.Upsert(IndexEntry.of(entry, KIND)
                                    .sourceVersion(version)
                                    .audiences(List.of("everybody"))
                                    .build()));
        }

        @Override
        public List<UUID> idsAfter(@Nullable UUID after, int limit) {
            List<UUID> ids = new ArrayList<>(versions.keySet());
            return after == null ? ids : List.of();
        }
    }
}
