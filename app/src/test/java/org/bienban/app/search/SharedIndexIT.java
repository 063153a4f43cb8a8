package org.bienban.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actors;
import org.bienban.app.access.Audiences;
import org.bienban.app.document.FileStore;
import org.bienban.app.minutes.ArchivedMinutes;
import org.bienban.app.minutes.MinutesArchive;
import org.bienban.search.SearchIndexException;
import org.bienban.search.SearchQuery;
import org.bienban.search.node.RunningNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several nodes, one index on a real OpenSearch. */
@BienBanTest
class SharedIndexIT {

    @Autowired
    private WardFixture fixture;

    @Autowired
    private Actors actors;

    @Autowired
    private Audiences audiences;

    @Autowired
    private FileStore files;

    @Autowired
    private MinutesArchive archive;

    @Autowired
    private IndexTail tail;

    @Autowired
    private ChangeJournal journal;

    @Autowired
    private WritersTurn turn;

    private WardFixture.Ward ward;
    private String name = "none";

    @BeforeEach
    void ward() {
        ward = fixture.ward();
        name = "shared-" + UUID.randomUUID();
    }

    @Test
    void isFilledByOneNodeAndAnswersOnAll() {
        archive("Về cấp giấy chứng nhận", "47-BB/CB", "Mười bốn hộ chưa được cấp giấy chứng nhận.");
        try (NodeIndex one = node();
                NodeIndex other = node()) {
            assertThat(one.state()).isEqualTo(IndexState.FILLING);
            work(one);
            assertThat(other.state()).isEqualTo(IndexState.FILLING);
            work(other);
            assertThat(other.state()).isEqualTo(IndexState.IN_STEP);
            assertThat(journal.lag(other.position())).isZero();
            assertThat(found(other, ward.office(), "giay chung nhan")).isEqualTo(1);
            assertThat(found(other, ward.administrator(), "giay chung nhan")).isZero();
            archive("Đèn đường", "48-BB/CB", "Đèn đường ngõ 12 hỏng.");
            work(other);
            assertThat(found(one, ward.office(), "đèn đường")).isEqualTo(1);
        }
    }

    @Test
    void isWrittenToByOneNodeAtATime() {
        try (NodeIndex one = node();
                NodeIndex other = node()) {
            work(one);
            archive("Đèn đường", "49-BB/CB", "Đèn đường ngõ 12 hỏng.");
            turn.take(() -> onAnotherConnection(other), () -> false);
            assertThat(found(other, ward.office(), "đèn đường")).isZero();
            assertThat(other.state()).isEqualTo(IndexState.IN_STEP);
            work(other);
            assertThat(found(one, ward.office(), "đèn đường")).isEqualTo(1);
        }
    }

    @Test
    void isRefilledBesideItselfForAll() {
        archive("Dựng lại", "50-BB/CB", "Nội dung dựng lại.");
        try (NodeIndex one = node();
                NodeIndex other = node()) {
            work(one);
            one.askForRefill();
            work(one);
            assertThat(one.state()).isEqualTo(IndexState.IN_STEP);
            assertThat(found(other, ward.office(), "dựng lại")).isEqualTo(1);
            assertThat(journal.lag(other.position())).isZero();
        }
    }

    @Test
    void waitsForAServerThatIsDownAndFindsItAgain() throws IOException {
        archive("Đèn đường", "51-BB/CB", "Đèn đường ngõ 12 hỏng.");
        Relay relay = Relay.to(RunningNode.address().getPort());
        try (NodeIndex node = node(URI.create("http://localhost:" + relay.port() + "/" + name))) {
            assertThat(node.state()).isEqualTo(IndexState.FILLING);
            assertThatThrownBy(() -> found(node, ward.office(), "đèn đường")).isInstanceOf(SearchIndexException.class);
            assertThatThrownBy(node::work).isInstanceOf(SearchIndexException.class);

            relay.open();
            work(node);
            assertThat(found(node, ward.office(), "đèn đường")).isEqualTo(1);

            relay.close();
            archive("Đường ngập", "52-BB/CB", "Đường ngập khi mưa.");
            assertThatThrownBy(() -> found(node, ward.office(), "đèn đường")).isInstanceOf(SearchIndexException.class);
            assertThatThrownBy(node::work).isInstanceOf(SearchIndexException.class);

            relay.open();
            work(node);
            assertThat(found(node, ward.office(), "đường ngập")).isEqualTo(1);
        } finally {
            relay.close();
        }
    }

    private NodeIndex node() {
        return node(URI.create(RunningNode.address() + "/" + name));
    }

    private NodeIndex node(URI server) {
        SearchProperties settings = new SearchProperties(
                Path.of("unused"), false, Duration.ofMillis(10), Duration.ofDays(30), List.of(server));
        return new NodeIndex(settings, tail, journal, turn);
    }

    /** Transactions belong to threads. */
    private static boolean onAnotherConnection(NodeIndex node) {
        Thread thread = Thread.ofPlatform().start(() -> work(node));
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    private static void work(NodeIndex node) {
        while (node.work()) {
            // one batch a turn
        }
    }

    private long found(NodeIndex node, UUID person, String text) {
        Set<String> tokens = audiences.ofActor(actors.ofPerson(person));
        return node.search(SearchQuery.of(text, tokens).build()).total();
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
}
