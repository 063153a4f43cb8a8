package org.bienban.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.inbox.TaskDues;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.review.Verdict;
import org.bienban.app.review.VerdictWish;
import org.bienban.app.review.Verdicts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The course of minutes as both sides of the review see it. */
@BienBanTest
class TimelineIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private Timelines timelines;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskClaims claims;

    @Autowired
    private TaskDues dues;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private MinutesSending sending;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private UUID id;
    private Actor secretary;
    private Actor supervisor;
    private Actor office;

    @BeforeEach
    void send() {
        ward = wards.ward();
        id = minutes.sent(ward.first());
        secretary = minutes.actor(ward.first().secretary());
        supervisor = minutes.actor(ward.first().supervisor());
        office = minutes.actor(ward.office());
    }

    @Test
    void tellsEveryStepRoundByRoundWithItsDoer() {
        UUID task = claim(supervisor);
        claims.handOver(supervisor, task, office.personId(), "Tôi đi công tác");
        verdicts.give(office, id, new VerdictWish(UUID.randomUUID(), 1, Verdict.RETURNED, "Ghi rõ thời hạn"));
        sending.send(id, null, secretary);
        claim(office);
        verdicts.give(office, id, new VerdictWish(UUID.randomUUID(), 2, Verdict.APPROVED, ""));

        MinutesTimeline timeline = timelines.of(secretary, id);

        assertThat(timeline.rounds()).extracting(TimelineRound::round).containsExactly(1, 2);
        assertThat(what(timeline.rounds().get(0)))
                .containsExactly("DRAFT_BEGUN", "SENT", "REVIEW_BEGUN", "HANDED_OVER", "CHANGES_REQUESTED");
        assertThat(what(timeline.rounds().get(1))).startsWith("SENT", "REVIEW_BEGUN", "APPROVED");
        TimelineStep begun = timeline.rounds().get(0).steps().get(0);
        assertThat(begun.by()).isEqualTo(secretary.displayName());
        TimelineStep handed = timeline.rounds().get(0).steps().get(3);
        assertThat(handed.by()).isEqualTo(supervisor.displayName());
        assertThat(handed.to()).isEqualTo(office.displayName());
        assertThat(handed.note()).isEqualTo("Tôi đi công tác");
        assertThat(timeline.rounds().get(0).steps().get(4).note()).isEqualTo("Ghi rõ thời hạn");
        assertThat(timeline.waiting()).isNull();
    }

    @Test
    void tellsWhatTheOfficeDidAboutTheTask() {
        UUID task = inbox.openTaskOf(id).orElseThrow().taskId();
        dues.remind(office, task);

        TimelineStep reminded =
                timelines.of(secretary, id).rounds().getFirst().steps().getLast();

        assertThat(reminded.what()).isEqualTo("REMINDED");
        assertThat(reminded.by()).isEqualTo(office.displayName());
    }

    @Test
    void saysHowLongItWaitedInTimeAndInWorkingDays() {
        jdbc.sql("update minutes_event set at = at - interval '9 days 3 hours' where minutes_id = ? and what = 'SENT'")
                .param(id)
                .update();
        jdbc.sql("update minutes set created_at = created_at - interval '10 days' where id = ?")
                .param(id)
                .update();
        claim(supervisor);

        TimelineStep begun =
                timelines.of(secretary, id).rounds().getFirst().steps().getLast();

        assertThat(begun.what()).isEqualTo("REVIEW_BEGUN");
        assertThat(begun.waited()).isNotNull();
        assertThat(begun.waited().toHours()).isEqualTo(9 * 24 + 3);
        assertThat(begun.workingDays()).isBetween(4, 8);
        assertThat(timelines.of(secretary, id).waiting())
                .isNotNull()
                .matches(waiting -> supervisor.displayName().equals(waiting.holder()));
    }

    @Test
    void eachSideSeesWhenTheOtherOpenedIt() throws Exception {
        assertThat(timelines.of(secretary, id).openings()).isEmpty();
        open(supervisor, "/minutes/" + id + "/review");
        open(supervisor, "/minutes/" + id);
        open(office, "/minutes/" + id + "/pdf");
        open(secretary, "/api/v1/minutes/" + id);

        List<MinutesTimeline.NamedOpening> seen = timelines.of(secretary, id).openings();

        assertThat(seen)
                .extracting(one -> one.name() + " " + one.opening().side() + " "
                        + one.opening().times())
                .containsExactlyInAnyOrder(
                        supervisor.displayName() + " COMMITTEE 2",
                        office.displayName() + " COMMITTEE 1",
                        secretary.displayName() + " CELL 1");
        assertThat(timelines.of(supervisor, id).openings()).isEqualTo(seen);
        assertThat(what(timelines.of(supervisor, id).rounds().getFirst())).contains("DOWNLOADED");
    }

    @Test
    void whatMembersReadIsNotShown() throws Exception {
        claim(supervisor);
        verdicts.give(supervisor, id, new VerdictWish(UUID.randomUUID(), 1, Verdict.APPROVED, ""));
        Actor member = minutes.actor(ward.first().member());
        mvc.perform(get("/minutes/" + id).with(SignedIn.as(member.personId())))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/timeline"))));

        assertThat(timelines.of(secretary, id).openings()).isEmpty();
        assertThatThrownBy(() -> timelines.of(member, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> timelines.of(minutes.actor(ward.second().secretary()), id))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatLiesUnopenedShowsAndAfterSomeWorkingDaysLoudly() throws Exception {
        assertThat(timelines.of(secretary, id).unread())
                .matches(unread -> unread.side() == Side.COMMITTEE && !unread.late());
        jdbc.sql("update minutes_event set at = at - interval '9 days' where minutes_id = ?")
                .param(id)
                .update();
        assertThat(timelines.of(secretary, id).unread()).matches(MinutesTimeline.Unread::late);
        open(supervisor, "/minutes/" + id + "/review");
        assertThat(timelines.of(secretary, id).unread()).isNull();

        claim(supervisor);
        verdicts.give(supervisor, id, new VerdictWish(UUID.randomUUID(), 1, Verdict.RETURNED, "Bổ sung"));
        assertThat(timelines.of(supervisor, id).unread()).matches(unread -> unread.side() == Side.CELL);
        open(secretary, "/minutes/" + id + "/remarks");
        assertThat(timelines.of(supervisor, id).unread()).isNull();
    }

    @Test
    void thePageAndItsTwinTellTheSameInEveryLanguage() throws Exception {
        claim(supervisor);
        for (String language : List.of("vi", "en", "ar")) {
            mvc.perform(get("/minutes/" + id + "/timeline")
                            .param("lang", language)
                            .with(SignedIn.as(secretary.personId())))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(supervisor.displayName())))
                    .andExpect(content().string(not(containsString("timeline.step"))));
        }
        mvc.perform(get("/api/v1/minutes/" + id + "/timeline").with(SignedIn.as(secretary.personId())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rounds[0].steps[0].what").value("DRAFT_BEGUN"))
                .andExpect(jsonPath("$.waiting.task").value("INSPECT"));
    }

    private UUID claim(Actor actor) {
        UUID task = inbox.openTaskOf(id).orElseThrow().taskId();
        claims.claim(actor, task);
        return task;
    }

    private void open(Actor actor, String path) throws Exception {
        mvc.perform(get(path).with(SignedIn.as(actor.personId()))).andExpect(status().isOk());
    }

    private static List<String> what(TimelineRound round) {
        return round.steps().stream().map(TimelineStep::what).toList();
    }
}
