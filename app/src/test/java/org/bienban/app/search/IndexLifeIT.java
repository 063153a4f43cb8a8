package org.bienban.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A search waits for what its person just did; an open transaction keeps the index back, and that is told. */
@BienBanTest
class IndexLifeIT {

    private static final Cookie WROTE = new Cookie("bb-wrote", "1");

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private IndexTail tail;

    @Autowired
    private WritersTurn turn;

    @Autowired
    private ChangeJournal journal;

    @Autowired
    private DataSource database;

    @Autowired
    private MockMvc mvc;

    @TempDir
    private Path folder;

    private WardFixture.Ward ward;

    @Autowired
    private SearchWork work;

    /** Filled before: an index still being filled waits for nothing. */
    @BeforeEach
    void makeWard() {
        work.catchUp();
        ward = wards.ward();
    }

    @Test
    void aSearchFindsWhatItsPersonJustDid() throws Exception {
        mvc.perform(post("/search/recent/forget").with(SignedIn.as(ward.first().supervisor())))
                .andExpect(cookie().value("bb-wrote", "1"))
                .andExpect(cookie().path("bb-wrote", "/search"))
                .andExpect(cookie().httpOnly("bb-wrote", true));
        mvc.perform(get("/search").with(SignedIn.as(ward.first().supervisor())))
                .andExpect(cookie().doesNotExist("bb-wrote"));

        // Nothing brings the index up to date in tests but the search itself.
        minutes.sent(ward.first());
        mvc.perform(get("/search")
                        .param("q", "giấy chứng nhận")
                        .cookie(WROTE)
                        .with(SignedIn.as(ward.first().supervisor())))
                .andExpect(content().string(containsString("<mark>giấy chứng nhận</mark>")));
        minutes.sent(ward.second());
        mvc.perform(get("/api/v1/search")
                        .param("q", "giấy chứng nhận")
                        .param("kind", "minutes")
                        .param("fresh", "true")
                        .with(SignedIn.as(ward.second().supervisor())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.incomplete").value(false))
                .andExpect(jsonPath("$.hits[0].unitId").value(ward.second().id().toString()));
    }

    @Test
    void anOpenTransactionKeepsTheIndexBackAndThatIsTold() throws Exception {
        SearchProperties settings =
                new SearchProperties(folder, false, Duration.ofMillis(10), Duration.ofDays(30), List.of());
        FollowingThread idle = new FollowingThread("idle", Duration.ofSeconds(1), false, () -> false);
        try (NodeIndex node = new NodeIndex(settings, tail, journal, turn);
                Connection slow = database.getConnection();
                Connection quick = database.getConnection()) {
            IndexStaleness staleness = new IndexStaleness(node, journal, idle);
            assertThat(staleness.now().reason()).isEqualTo(Staleness.Reason.FILLING);
            assertThat(node.upTo(journal.end(), Duration.ofMillis(20))).isFalse();
            while (node.work()) {
                // one batch a turn
            }
            slow.setAutoCommit(false);
            insert(slow);
            insert(quick);
            assertThat(node.upTo(journal.end(), Duration.ofMillis(50))).isFalse();
            Staleness now = staleness.now();
            assertThat(now.reason()).isEqualTo(Staleness.Reason.WAITS_FOR_TRANSACTION);
            assertThat(now.changes()).isPositive();
            assertThat(now.age()).isPositive();
            slow.commit();
            assertThat(node.upTo(journal.end(), Duration.ofSeconds(30))).isTrue();
            node.askForRefill();
            assertThat(staleness.now().reason()).isEqualTo(Staleness.Reason.REFILLING);
        }
    }

    @Test
    void administratorsCompareItWithTheData() throws Exception {
        mvc.perform(post("/admin/search/compare").with(SignedIn.as(ward.administrator())))
                .andExpect(redirectedUrl("/admin/search#comparison"));
        for (int tries = 0; tries < 3_600 && comparing(); tries++) {
            Thread.sleep(50);
        }
        mvc.perform(get("/api/v1/admin/search-index").with(SignedIn.as(ward.administrator())))
                .andExpect(jsonPath("$.reason").isNotEmpty())
                .andExpect(jsonPath("$.comparison.ended").isNotEmpty())
                .andExpect(jsonPath("$.comparison.compared").isNumber());
        mvc.perform(get("/admin/search").with(SignedIn.as(ward.administrator())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"comparison\"")));
        mvc.perform(post("/admin/search/repair").with(SignedIn.as(ward.administrator())))
                .andExpect(redirectedUrl("/admin/search#comparison"));
    }

    private boolean comparing() throws Exception {
        return mvc.perform(get("/api/v1/admin/search-index").with(SignedIn.as(ward.administrator())))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .contains("\"ended\":null");
    }

    private static void insert(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into change (kind, id) values ('nothing', '" + UUID.randomUUID() + "')");
        }
    }
}
