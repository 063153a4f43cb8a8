package org.bienban.app.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.notice.Notice;
import org.bienban.app.notice.NoticeKind;
import org.bienban.app.notice.Notices;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.RefusedException;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** One deed on several tasks: races, repeats, what one may not, undoing. */
@BienBanTest
class BulkTasksIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private Inbox inbox;

    @Autowired
    private BulkTasks bulk;

    @Autowired
    private TaskClaims claims;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private List<UUID> tasks;
    private Actor supervisor;
    private Actor office;

    @BeforeEach
    void sendThree() {
        ward = wards.ward();
        tasks = List.of(5, 6, 7).stream()
                .map(month -> minutes.sent(ward.first(), LocalDate.of(2026, month, 5)))
                .map(sent -> inbox.openTaskOf(sent).orElseThrow().taskId())
                .toList();
        supervisor = minutes.actor(ward.first().supervisor());
        office = minutes.actor(ward.office());
    }

    @Test
    void eachTaskGoesToOneOfTwoWhoTakeAllAtTheSameMoment() throws Exception {
        List<Callable<BulkResult>> both = List.of(
                () -> bulk.run(supervisor, wish(BulkDeed.CLAIM, tasks)),
                () -> bulk.run(office, wish(BulkDeed.CLAIM, tasks.reversed())));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<BulkResult> results =
                    threads.invokeAll(both).stream().map(Future::resultNow).toList();
            assertThat(results.get(0).done() + results.get(1).done()).isEqualTo(3);
            assertThat(results).flatExtracting(BulkResult::failed).allSatisfy(outcome -> {
                assertThat(outcome.refusal().code()).startsWith("inbox.conflict.taken");
                assertThat(outcome.refusal().arguments().getFirst())
                        .isIn(supervisor.displayName(), office.displayName());
                assertThat(outcome.label()).contains(ward.first().name());
            });
        }
        assertThat(tasks).allSatisfy(id -> assertThat(task(id).holderId()).isNotNull());
    }

    @Test
    void theSameRequestTwiceAtOnceIsDoneOnce() throws Exception {
        BulkWish remind = new BulkWish(UUID.randomUUID(), BulkDeed.REMIND, tasks, null, "", null);
        List<Callable<BulkResult>> twice = List.of(() -> bulk.run(office, remind), () -> bulk.run(office, remind));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(twice).forEach(Future::resultNow);
        }
        assertThat(bulk.result(office, remind.key()).done()).isEqualTo(3);
        assertThat(told(supervisor)).filteredOn(NoticeKind.REMINDED::equals).hasSize(3);
        assertThatThrownBy(() -> bulk.result(supervisor, remind.key())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void saysOfEachWhatOneMayNotAndDoesTheRest() {
        UUID foreign = inbox.openTaskOf(minutes.sent(wards.ward().first()))
                .orElseThrow()
                .taskId();
        claims.claim(office, tasks.get(1));

        BulkResult result = bulk.run(supervisor, wish(BulkDeed.CLAIM, List.of(tasks.get(0), tasks.get(1), foreign)));

        assertThat(result.done()).isEqualTo(1);
        assertThat(result.failed())
                .extracting(outcome -> outcome.refusal().code())
                .containsExactly("inbox.conflict.takenNow", "bulk.refusal.unknown");
        assertThat(result.failed().getLast().label()).isEmpty();
        assertThatThrownBy(() -> bulk.run(supervisor, wish(BulkDeed.CLAIM, List.of())))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void undoesWithinSecondsWhatHasNotMovedOn() {
        BulkWish wish = wish(BulkDeed.CLAIM, tasks);
        assertThat(bulk.run(supervisor, wish).undoable()).isTrue();
        claims.release(supervisor, tasks.get(0));
        claims.claim(office, tasks.get(0));

        BulkResult undone = bulk.undo(supervisor, wish.key());

        assertThat(task(tasks.get(0)).heldBy(office.personId())).isTrue();
        assertThat(task(tasks.get(1)).holderId()).isNull();
        assertThat(undone.outcomes().getFirst().refusal().code()).startsWith("inbox.conflict.taken");
        assertThat(bulk.undo(supervisor, wish.key()).undone()).isTrue();

        BulkWish late = wish(BulkDeed.CLAIM, List.of(tasks.get(1)));
        bulk.run(supervisor, late);
        jdbc.sql("update inbox_bulk set at = :at where id = :id")
                .param("at", Timestamp.from(Instant.now().minusSeconds(60)))
                .param("id", late.key())
                .update();
        assertThatThrownBy(() -> bulk.undo(supervisor, late.key())).isInstanceOf(ConflictException.class);
    }

    @Test
    void onlyTheOfficeGivesOtherDueDaysInWorkingDaysOrOnADay() {
        Instant before = task(tasks.get(0)).due();
        BulkResult refused = bulk.run(supervisor, due("+2"));
        assertThat(refused.failed())
                .hasSize(3)
                .allSatisfy(outcome -> assertThat(outcome.refusal().code()).isEqualTo("bulk.refusal.forbidden"));

        BulkWish wish = due("+2");
        assertThat(bulk.run(office, wish).done()).isEqualTo(3);
        assertThat(task(tasks.get(0)).due()).isNotEqualTo(before).isAfter(Instant.now());
        assertThat(told(supervisor)).contains(NoticeKind.DUE_CHANGED);

        bulk.undo(office, wish.key());
        assertThat(task(tasks.get(0)).due()).isEqualTo(before);

        assertThat(bulk.run(office, due("2020-01-01")).failed())
                .extracting(outcome -> outcome.refusal().code())
                .containsOnly("bulk.refusal.past");
        assertThatThrownBy(() -> bulk.run(office, due("soon"))).isInstanceOf(RefusedException.class);
    }

    @Test
    void theOfficeGivesAHeldTaskToAnotherWithAReasonAndBothAreTold() throws Exception {
        claims.claim(supervisor, tasks.get(0));
        UUID to = ward.standingMember();
        assertThatThrownBy(() -> claims.handOver(office, tasks.get(0), to, " ")).isInstanceOf(RefusedException.class);

        claims.handOver(office, tasks.get(0), to, "Đồng chí Tâm quá tải");

        assertThat(told(supervisor)).contains(NoticeKind.REASSIGNED);
        assertThat(told(minutes.actor(to))).contains(NoticeKind.HANDED_OVER);
        HandOverShown shown = desk.row(office, tasks.get(0)).handedOver();
        assertThat(shown.from()).isEqualTo(supervisor.displayName());
        assertThat(shown.by()).isEqualTo(office.displayName());
        assertThat(shown.note()).isEqualTo("Đồng chí Tâm quá tải");
        UUID about = inbox.find(tasks.get(0)).orElseThrow().minutesId();
        for (String address : List.of("/tasks", "/minutes/" + about + "/review")) {
            assertThat(mvc.perform(get(address).with(SignedIn.as(to)))
                            .andReturn()
                            .getResponse()
                            .getContentAsString())
                    .as(address)
                    .contains("Bàn giao", "Đồng chí Tâm quá tải", office.displayName(), supervisor.displayName());
        }
    }

    @Test
    void worksAsAFormAndShowsWhatBecameOfEach() throws Exception {
        claims.claim(office, tasks.get(0));
        MvcResult sent = mvc.perform(post("/tasks/bulk")
                        .with(SignedIn.as(supervisor.personId()))
                        .param("key", UUID.randomUUID().toString())
                        .param("deed", "CLAIM")
                        .param("task", tasks.get(0).toString(), tasks.get(1).toString(), "no id at all")
                        .param("back", "/tasks?list=unclaimed"))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        String address = sent.getResponse().getRedirectedUrl();
        assertThat(address).startsWith("/tasks?list=unclaimed&done=");
        mvc.perform(get(address).with(SignedIn.as(supervisor.personId())))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Đã nhận 1 việc, 1 việc không nhận được.")))
                .andExpect(content().string(Matchers.containsString(office.displayName() + " vừa nhận.")))
                .andExpect(content().string(Matchers.containsString("/undo")));
        mvc.perform(get("/tasks?done=x%27%22").with(SignedIn.as(supervisor.personId())))
                .andExpect(status().isOk());
    }

    @Test
    void saysHowManyAreNewWithoutMovingTheRows() throws Exception {
        long opened = System.currentTimeMillis();
        mvc.perform(get("/api/v1/tasks/news?since=" + opened).with(SignedIn.as(supervisor.personId())))
                .andExpect(jsonPath("$.tasks").value(0));
        minutes.sent(ward.first(), LocalDate.of(2026, 8, 5));
        mvc.perform(get("/api/v1/tasks/news?since=" + opened).with(SignedIn.as(supervisor.personId())))
                .andExpect(jsonPath("$.tasks").value(1));
        mvc.perform(get("/api/v1/tasks/news?q=month:2026-09&since=" + opened).with(SignedIn.as(supervisor.personId())))
                .andExpect(jsonPath("$.tasks").value(0));
        mvc.perform(get("/api/v1/tasks/news?since=-9223372036854775808").with(SignedIn.as(office.personId())))
                .andExpect(status().isOk());
    }

    private static BulkWish wish(BulkDeed deed, List<UUID> tasks) {
        return new BulkWish(UUID.randomUUID(), deed, tasks, null, "", null);
    }

    private BulkWish due(String text) {
        return new BulkWish(
                UUID.randomUUID(),
                BulkDeed.DUE,
                tasks,
                null,
                "",
                DueWish.parse(text).orElse(null));
    }

    private InboxTask task(UUID id) {
        return inbox.find(id).orElseThrow();
    }

    private List<NoticeKind> told(Actor actor) {
        return notices.page(actor, "").notices().stream().map(Notice::kind).toList();
    }
}
