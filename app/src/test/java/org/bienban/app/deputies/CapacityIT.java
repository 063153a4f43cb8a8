package org.bienban.app.deputies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.directory.Deputies;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.InboxTask;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.inbox.TaskDesk;
import org.bienban.app.minutes.MinutesDeed;
import org.bienban.app.minutes.MinutesHistory;
import org.bienban.app.organisation.DeputyWish;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.review.Verdict;
import org.bienban.app.review.VerdictWish;
import org.bienban.app.review.Verdicts;
import org.bienban.app.rules.ReviewVariations;
import org.bienban.workflows.ReviewLimits;
import org.bienban.workflows.ReviewRoute;
import org.bienban.workflows.ReviewRoute.Group;
import org.bienban.workflows.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody of the office stands in for others: each step is done as whom it asks, and recorded so. */
@BienBanTest
class CapacityIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private Deputies deputies;

    @Autowired
    private ReviewVariations variations;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private TaskClaims claims;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private MinutesHistory history;

    @Autowired
    private JdbcClient jdbc;

    private WardFixture.Ward ward;
    private UUID office;
    private UUID leader;
    private UUID supervisor;
    private UUID sent;

    @BeforeEach
    void formFirstAndALeaderConfirms() {
        ward = wards.ward();
        office = ward.office();
        leader = ward.wardSecretary();
        supervisor = ward.first().supervisor();
        LocalDate today = actor(office).on();
        ReviewLimits limits = new ReviewLimits(2, 3, 2, 2, 3, 1, 2);
        variations.set(
                ward.wardId(),
                new ReviewRoute(true, List.of(), Group.SUPERVISOR, List.of(Group.LEADER), limits),
                today,
                leader);
        for (UUID away : List.of(leader, supervisor)) {
            deputies.name(actor(away), new DeputyWish(away, office, null, today, today.plusDays(2), "Đi công tác"));
        }
        sent = minutes.sent(ward.first());
    }

    @Test
    void doesEachStepAsWhomItAsks() {
        assertThat(desk.row(actor(office), task().taskId()).forName())
                .as("the check of the form asks the office itself")
                .isNull();
        claims.claim(actor(office), task().taskId());
        assertThat(task().holderFor()).isNull();
        approve(office);
        assertThat(history.of(sent))
                .filteredOn(entry -> entry.deed() == MinutesDeed.REVIEW_BEGUN)
                .allSatisfy(entry -> assertThat(entry.onBehalfOf()).isNull())
                .hasSize(1);

        claims.claim(actor(supervisor), task().taskId());
        approve(supervisor);

        assertThat(task().kind()).isEqualTo(TaskKind.VALIDATE);
        assertThat(desk.row(actor(office), task().taskId()).forName()).isEqualTo("Trần Quang Lộc");
        claims.claim(actor(office), task().taskId());
        assertThat(task().holderFor()).isEqualTo(leader);
        approve(office);

        assertThat(history.of(sent).getLast().deed()).isEqualTo(MinutesDeed.APPROVED);
        assertThat(history.of(sent).getLast().onBehalfOf()).isEqualTo(leader);
        assertThat(jdbc.sql("select on_behalf_of from review_round where minutes_id = :id")
                        .param("id", sent)
                        .query(UUID.class)
                        .single())
                .isEqualTo(leader);
        assertThat(jdbc.sql("""
                        select on_behalf_of from audit_entry
                        where actor_id = :office and action in ('VERDICT_GIVEN', 'MINUTES_APPROVED')
                            and on_behalf_of is not null""").param("office", office).query(UUID.class).list())
                .hasSize(2)
                .containsOnly(leader);
    }

    @Test
    void inspectsForTheSupervisorThoughTheOfficeMayStepIn() {
        claims.claim(actor(office), task().taskId());
        approve(office);
        claims.claim(actor(office), task().taskId());
        assertThat(task().kind()).isEqualTo(TaskKind.INSPECT);
        assertThat(task().holderFor()).isEqualTo(supervisor);
    }

    @Test
    void doesNotConfirmForALeaderWhatThatLeaderDecided() {
        claims.claim(actor(office), task().taskId());
        approve(office);
        claims.claim(actor(leader), task().taskId());
        approve(leader);

        assertThatThrownBy(() -> claims.claim(actor(office), task().taskId())).isInstanceOf(ForbiddenException.class);
        claims.claim(actor(ward.wardDeputy()), task().taskId());
        approve(ward.wardDeputy());
        assertThat(history.of(sent).getLast().onBehalfOf()).isNull();
    }

    private void approve(UUID person) {
        verdicts.give(actor(person), sent, new VerdictWish(UUID.randomUUID(), 1, Verdict.APPROVED, "Đạt.", true));
    }

    private InboxTask task() {
        return inbox.openTaskOf(sent).orElseThrow();
    }

    private Actor actor(UUID person) {
        return minutes.actor(person);
    }
}
