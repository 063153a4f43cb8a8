package org.bienban.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.Issues;
import org.bienban.app.notice.Notice;
import org.bienban.app.notice.NoticeKind;
import org.bienban.app.notice.Notices;
import org.bienban.app.organisation.PostEditing;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.search.IndexPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told of what a saved search finds anew: once, and never of what they may not see. */
@BienBanTest
class SearchAlertsIT {

    private static final String STATEMENT = "Giá đền bù đất ngõ 12 quá thấp";

    @Autowired
    private WardFixture wards;

    @Autowired
    private IssueFixture issues;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private Issues stored;

    @Autowired
    private SavedSearches searches;

    @Autowired
    private SearchAlerts alerts;

    @Autowired
    private AlertWatch watch;

    @Autowired
    private AlertTable table;

    @Autowired
    private IndexTail tail;

    @Autowired
    private WritersTurn turn;

    @Autowired
    private ChangeJournal journal;

    @Autowired
    private SearchWork index;

    @Autowired
    private Notices notices;

    @Autowired
    private PostEditing posts;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private WardFixture.Ward ward;

    @BeforeEach
    void begin() {
        ward = wards.ward();
        look();
    }

    @Test
    void tellsOfWhatItFindsAnewAndNotOfWhatWasThereBefore() {
        UUID before = raised(STATEMENT);
        follow(ward.office(), "đền bù");
        UUID lamp = raised("Đèn đường ngõ 12 hỏng");
        UUID found = raised("Xem xét lại việc den bu cho 14 hộ");
        look();

        Notice told = only(ward.office());
        assertThat(told.kind()).isEqualTo(NoticeKind.SEARCH_FOUND);
        assertThat(told.arguments())
                .containsExactly(
                        "đền bù", ward.first().name(), stored.get(found).code());
        assertThat(told.link()).isEqualTo("/issues/" + found);

        for (UUID again : List.of(before, found, lamp)) {
            changed(again);
        }
        look();
        assertThat(told(ward.office())).hasSize(1);
    }

    @Test
    void tellsOfAnOldDocumentWhenItFirstMatches() {
        UUID lamp = raised("Đèn đường ngõ 12 hỏng");
        follow(ward.office(), "đền bù");
        jdbc.sql("update issue set statement = :words, changed_at = now() where id = :id")
                .param("words", STATEMENT)
                .param("id", lamp)
                .update();
        changed(lamp);
        look();
        assertThat(only(ward.office()).link()).isEqualTo("/issues/" + lamp);
    }

    /** Nodes look at the same journal, and a node that dies looks again from where it was. */
    @Test
    void severalNodesTellOnce() throws Exception {
        follow(ward.office(), "đền bù");
        follow(ward.wardSecretary(), "đền bù");
        IndexPosition before = table.position().orElseThrow();
        raised(STATEMENT);
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            List<Future<?>> running = IntStream.range(0, 2)
                    .<Future<?>>mapToObj(node -> nodes.submit(() -> {
                        together.await();
                        for (int turn = 0; turn < 20; turn++) {
                            watch.step();
                        }
                        return node;
                    }))
                    .toList();
            for (Future<?> one : running) {
                one.get();
            }
        }
        look();
        assertThat(told(ward.office())).hasSize(1);
        assertThat(told(ward.wardSecretary())).hasSize(1);

        table.move(before);
        look();
        assertThat(told(ward.office())).hasSize(1);
    }

    @Test
    void tellsNobodyWhatTheyMayNotSee() {
        UUID stranger = wards.ward().office();
        follow(stranger, "đền bù");
        follow(ward.second().secretary(), "đền bù");
        follow(ward.administrator(), "đền bù");
        follow(ward.first().secretary(), "đền bù");
        raised(STATEMENT);
        look();
        assertThat(told(stranger)).isEmpty();
        assertThat(told(ward.second().secretary())).isEmpty();
        assertThat(told(ward.administrator())).isEmpty();
        assertThat(told(ward.first().secretary())).hasSize(1);
    }

    @Test
    void tellsAMemberWhenMinutesAreReleasedToThem() {
        UUID member = ward.first().member();
        follow(member, "giấy chứng nhận");
        minutes.sent(ward.first(), MinutesFixture.HELD_ON.minusMonths(2));
        look();
        assertThat(told(member)).isEmpty();

        UUID released = issues.approved(ward.first(), MinutesFixture.HELD_ON);
        look();
        List<Notice> told = told(member);
        assertThat(told).extracting(Notice::link).anyMatch(link -> link.startsWith("/minutes/" + released + "?q="));
        assertThat(told)
                .allMatch(
                        notice -> notice.arguments().get(1).equals(ward.first().name()));
    }

    @Test
    void namesNothingOnceTheRightIsLost() {
        follow(ward.office(), "đền bù");
        UUID found = raised(STATEMENT);
        look();
        raised(STATEMENT + " lần hai");
        posts.relieve(
                ward.office(),
                ward.wardId(),
                PostKind.OFFICE_STAFF,
                actor(ward.office()).on());
        look();

        Notice left = only(ward.office());
        assertThat(left.kind()).isEqualTo(NoticeKind.SEARCH_GONE);
        assertThat(left.arguments()).containsExactly("đền bù");
        assertThat(left.link()).isEqualTo("/search/saved");
        assertThat(notices.open(actor(ward.office()), left.id())).isEqualTo("/search/saved");
        assertThat(left.toString())
                .doesNotContain(found.toString(), stored.get(found).code());
    }

    @Test
    void fillingAnIndexTellsNothing() {
        follow(ward.office(), "đền bù");
        raised(STATEMENT);
        look();
        SearchProperties settings =
                new SearchProperties(folder, false, Duration.ofMillis(10), Duration.ofDays(30), List.of());
        try (NodeIndex fresh = new NodeIndex(settings, tail, journal, turn)) {
            work(fresh);
            fresh.askForRefill();
            work(fresh);
        }
        look();
        assertThat(told(ward.office())).hasSize(1);
    }

    @Test
    void saysHowManyWhereThereAreMany() {
        follow(ward.office(), "đền bù");
        List<UUID> found = IntStream.range(0, 7)
                .mapToObj(number -> raised(STATEMENT + " trường hợp thứ " + number))
                .toList();
        look();
        Notice together = only(ward.office());
        assertThat(together.kind()).isEqualTo(NoticeKind.SEARCH_FOUND_MANY);
        assertThat(together.arguments()).containsExactly("đền bù", "7");
        assertThat(together.link()).startsWith("/search?q=").endsWith("sort=newest");

        jdbc.sql("update issue set audiences = '{nobody}' where id = any(:ids)")
                .param("ids", found.subList(0, 3).toArray(UUID[]::new))
                .update();
        assertThat(only(ward.office()).arguments()).containsExactly("đền bù", "4");
    }

    @Test
    void othersChooseForThemselvesToBeToldOfASharedSearchWhileTheySeeIt() {
        UUID id = saved(ward.office(), "đền bù", ward.wardId());
        UUID supervisor = ward.first().supervisor();
        index.catchUp();
        alerts.set(actor(supervisor), id);
        assertThatThrownBy(() -> alerts.set(actor(ward.first().secretary()), id))
                .isInstanceOf(NotFoundException.class);
        raised(STATEMENT);
        look();
        assertThat(told(supervisor)).hasSize(1);
        assertThat(told(ward.office())).isEmpty();

        searches.change(actor(ward.office()), id, "đền bù", null);
        raised(STATEMENT + " lần hai");
        look();
        assertThat(told(supervisor)).hasSize(1);
    }

    @Test
    void tellsNoLongerWhenAskedNotToOrWhenTheSearchIsThrownAway() {
        UUID kept = follow(ward.office(), "đền bù");
        UUID thrown = follow(ward.wardSecretary(), "đền bù");
        alerts.unset(actor(ward.office()), kept);
        searches.delete(actor(ward.wardSecretary()), thrown);
        raised(STATEMENT);
        look();
        assertThat(told(ward.office())).isEmpty();
        assertThat(told(ward.wardSecretary())).isEmpty();

        searches.restore(actor(ward.wardSecretary()), thrown);
        raised(STATEMENT + " lần hai");
        look();
        assertThat(told(ward.wardSecretary())).hasSize(1);
    }

    private UUID follow(UUID person, String words) {
        UUID id = saved(person, words, null);
        index.catchUp();
        alerts.set(actor(person), id);
        return id;
    }

    private UUID saved(UUID person, String words, UUID unit) {
        UUID id = UUID.randomUUID();
        searches.save(
                actor(person), id, words, "q=" + URLEncoder.encode('"' + words + '"', StandardCharsets.UTF_8), unit);
        return id;
    }

    private UUID raised(String statement) {
        return issues.entered(ward, ward.first(), statement);
    }

    private void changed(UUID issueId) {
        jdbc.sql("insert into change (kind, id) values ('issue', :id)")
                .param("id", issueId)
                .update();
    }

    private void look() {
        index.lookForAlerts();
    }

    private static void work(NodeIndex node) {
        while (node.work()) {
            // one batch a turn
        }
    }

    private Actor actor(UUID person) {
        return minutes.actor(person);
    }

    private Notice only(UUID person) {
        List<Notice> told = told(person);
        assertThat(told).hasSize(1);
        return told.getFirst();
    }

    private List<Notice> told(UUID person) {
        return notices.page(actor(person), "").notices().stream()
                .filter(notice -> notice.kind().name().startsWith("SEARCH_"))
                .toList();
    }
}
