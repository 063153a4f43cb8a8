package org.bienban.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bienban.app.BienBanTest;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actors;
import org.bienban.app.document.FileStore;
import org.bienban.app.minutes.ArchivedMinutes;
import org.bienban.app.minutes.MinutesArchive;
import org.bienban.search.IndexPosition;
import org.bienban.search.SearchResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@BienBanTest
class NodeIndexIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private WardFixture fixture;

    @Autowired
    private Actors actors;

    @Autowired
    private FileStore files;

    @Autowired
    private MinutesArchive archive;

    @Autowired
    private NodeIndex index;

    @Autowired
    private IndexTail tail;

    @Autowired
    private WritersTurn turn;

    @Autowired
    private ChangeJournal journal;

    @Autowired
    private Searching searching;

    @Autowired
    private DataSource database;

    @TempDir
    private Path folder;

    private WardFixture.Ward ward;

    @BeforeEach
    void ward() {
        ward = fixture.ward();
    }

    @Test
    void findsByWordsWithoutToneMarksAndByNumber() {
        archive("Về cấp giấy chứng nhận", "47-BB/CB", "Mười bốn hộ chưa được cấp giấy chứng nhận.");
        catchUp();
        assertThat(search(ward.office(), "giay chung nhan -type:person").hits()).hasSize(1);
        assertThat(search(ward.office(), "47-BB/CB").hits()).hasSize(1);
    }

    @Test
    void neitherFindsNorCountsWhatAPersonMayNotSee() {
        archive("Riêng của phường", "48-BB/CB", "Giá đền bù.");
        catchUp();
        UUID stranger = fixture.ward().office();
        assertThat(search(stranger, "đền bù").total()).isZero();
        assertThat(search(stranger, "đền bù").facets().kinds()).isEmpty();
        assertThat(search(ward.administrator(), "đền bù").total()).isZero();
        assertThat(search(ward.office(), "đền bù").total()).isEqualTo(1);
    }

    @Test
    void fillsAnIndexThatIsMissing() {
        archive("Còn nguyên", "49-BB/CB", "Trong cơ sở dữ liệu.");
        try (NodeIndex fresh = node(folder.resolve("new"))) {
            assertThat(fresh.state()).isEqualTo(IndexState.FILLING);
            work(fresh);
            assertThat(fresh.state()).isEqualTo(IndexState.IN_STEP);
            assertThat(fresh.status().entries()).isPositive();
            assertThat(journal.lag(fresh.position())).isZero();
        }
    }

    @Test
    void fillsAnIndexThatIsDamaged() throws Exception {
        archive("Hỏng kho", "50-BB/CB", "Vẫn tìm thấy.");
        Path home = folder.resolve("damaged");
        long entries;
        try (NodeIndex whole = node(home)) {
            work(whole);
            entries = whole.status().entries();
        }
        damage(home);
        try (NodeIndex again = node(home)) {
            assertThat(again.state()).isEqualTo(IndexState.FILLING);
            work(again);
            assertThat(again.status().entries()).isEqualTo(entries);
        }
    }

    @Test
    void refillsBesideTheIndexInUse() {
        archive("Dựng lại", "51-BB/CB", "Nội dung.");
        try (NodeIndex node = node(folder.resolve("refill"))) {
            work(node);
            node.askForRefill();
            work(node);
            assertThat(node.state()).isEqualTo(IndexState.IN_STEP);
            assertThat(journal.lag(node.position())).isZero();
        }
    }

    /** Numbers are given out before commit: 1 may become visible after 2. */
    @Test
    void missesNoChangeThatCommitsLate() throws Exception {
        IndexPosition before = journal.settledEnd();
        UUID late = UUID.randomUUID();
        UUID early = UUID.randomUUID();
        try (Connection slow = database.getConnection();
                Connection quick = database.getConnection()) {
            slow.setAutoCommit(false);
            insert(slow, late);
            insert(quick, early);
            assertThat(journal.after(before, 100)).extracting(Change::id).doesNotContain(early, late);
            slow.commit();
        }
        settle();
        assertThat(journal.after(before, 10_000)).extracting(Change::id).contains(late, early);
    }

    /** Tests run beside each other: what was committed here waits for their transactions that began before. */
    private void settle() {
        IndexPosition end = journal.end();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (journal.settledEnd().compareTo(end) < 0 && System.nanoTime() < until) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    @Test
    void knowsThatItsPlaceInTheJournalWasThrownAway() throws Exception {
        IndexPosition before = journal.settledEnd();
        try (Connection connection = database.getConnection()) {
            insert(connection, UUID.randomUUID());
        }
        assertThat(journal.forgotten(before)).isFalse();
        journal.purge(Duration.ofSeconds(-10));
        assertThat(journal.forgotten(before)).isTrue();
        assertThat(journal.forgotten(journal.settledEnd())).isFalse();
    }

    private NodeIndex node(Path home) {
        SearchProperties settings =
                new SearchProperties(home, false, Duration.ofMillis(10), Duration.ofDays(30), List.of());
        return new NodeIndex(settings, tail, journal, turn);
    }

    private void catchUp() {
        work(index);
    }

    private static void work(NodeIndex node) {
        while (node.work()) {
            // one batch a turn
        }
    }

    private SearchResult search(UUID person, String text) {
        return searching.search(actors.ofPerson(person), SearchRequest.of(text, Map.of()));
    }

    private void archive(String title, String number, String text) {
        String sha = files.put((title + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8), "text/plain")
                .sha256();
        archive.archive(new ArchivedMinutes(
                ward.wardId(),
                title,
                LocalDate.of(2025, 6, 5),
                "vi",
                number,
                List.of(text),
                "thử",
                sha,
                "a.txt",
                ward.office()));
    }

    private static void insert(Connection connection, UUID id) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into change (kind, id) values ('nothing', '" + id + "')");
        }
    }

    private static void damage(Path home) throws Exception {
        try (Stream<Path> tree = Files.walk(home)) {
            for (Path file : tree.filter(Files::isRegularFile)
                    .filter(f -> f.toString().matches(".*\\.(cfs|doc|tim|si)$"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3}, StandardOpenOption.TRUNCATE_EXISTING);
            }
        }
    }
}
