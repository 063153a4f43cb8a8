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
import org.bienban.app.access.Audiences;
import org.bienban.app.access.MinutesExposure;
import org.bienban.app.access.Permissions;
import org.bienban.app.directory.Deputies;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.InboxTask;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.inbox.TaskDesk;
import org.bienban.app.inbox.TaskFilter;
import org.bienban.app.inbox.TaskList;
import org.bienban.app.inbox.TaskRow;
import org.bienban.app.minutes.MinutesDeed;
import org.bienban.app.minutes.MinutesHistory;
import org.bienban.app.notice.Notice;
import org.bienban.app.notice.NoticeKind;
import org.bienban.app.notice.Notices;
import org.bienban.app.organisation.DeputyWish;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.review.Inspection;
import org.bienban.app.review.RemarkHead;
import org.bienban.app.review.RemarkText;
import org.bienban.app.review.Reviews;
import org.bienban.app.review.SelectedText;
import org.bienban.app.review.Severity;
import org.bienban.app.review.Verdict;
import org.bienban.app.review.VerdictWish;
import org.bienban.app.review.Verdicts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tâm is away for three days and the standing member acts for him: the day before, each day, revoked, the day after. */
@BienBanTest
class AbsenceStoryIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private Deputies deputies;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private TaskClaims claims;

    @Autowired
    private Inspection inspection;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private MinutesHistory history;

    @Autowired
    private Notices notices;

    @Autowired
    private Permissions permissions;

    @Autowired
    private Audiences audiences;

    @Autowired
    private JdbcClient jdbc;

    private WardFixture.Ward ward;
    private UUID tam;
    private UUID archivist;
    private UUID deputyship;

    @BeforeEach
    void tamWillBeAwayForThreeDays() {
        ward = wards.ward();
        tam = ward.first().supervisor();
        // The archivist inspects nothing by her own posts: whatever she may do in the cell she may for Tâm.
        archivist = ward.archivist();
        LocalDate tomorrow = minutes.actor(tam).on().plusDays(1);
        deputyship = deputies.name(
                minutes.actor(tam),
                new DeputyWish(tam, archivist, null, tomorrow, tomorrow.plusDays(2), "Đi công tác"));
    }

    @Test
    void actsForHimOnTheThreeDaysAndNeitherBeforeNorAfter() {
        UUID sent = minutes.sent(ward.first());
        UUID taskId = task(sent).taskId();
        actsNot(sent, taskId);

        aDayPasses();
        assertThat(myTurn(archivist)).extracting(row -> row.task().taskId()).containsExactly(taskId);
        assertThat(myTurn(archivist).getFirst().forName()).isEqualTo("Nguyễn Hữu Tâm");
        claims.claim(actor(archivist), taskId);
        assertThat(task(sent).holderFor()).isEqualTo(tam);
        remark(archivist, sent);
        aDayPasses();
        aDayPasses();
        give(archivist, sent, Verdict.RETURNED);

        assertThat(history.of(sent))
                .filteredOn(entry ->
                        entry.deed() == MinutesDeed.REVIEW_BEGUN || entry.deed() == MinutesDeed.CHANGES_REQUESTED)
                .allSatisfy(entry -> {
                    assertThat(entry.by()).isEqualTo(archivist);
                    assertThat(entry.onBehalfOf()).isEqualTo(tam);
                })
                .hasSize(2);
        assertThat(traces("review_round", sent)).containsExactly(tam);
        assertThat(traces("review_remark", sent)).containsExactly(tam);
        assertThat(kinds(tam)).contains(NoticeKind.DEPUTY_NAMED, NoticeKind.DONE_FOR_YOU);

        UUID next = minutes.sent(ward.first(), MinutesFixture.HELD_ON.plusMonths(1));
        aDayPasses();
        actsNot(next, task(next).taskId());
    }

    @Test
    void endsAtOnceWhenRevokedAndTheTaskIsHisAgain() {
        UUID sent = minutes.sent(ward.first());
        UUID taskId = task(sent).taskId();
        aDayPasses();
        claims.claim(actor(archivist), taskId);
        remark(archivist, sent);

        deputies.revoke(actor(ward.office()), deputyship);

        assertThat(myTurn(archivist)).isEmpty();
        assertThatThrownBy(() -> give(archivist, sent, Verdict.RETURNED))
                .as("who had it in hand learns why it is not theirs any more")
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        conflict -> assertThat(conflict.reason().code()).isEqualTo("review.conflict.assignmentEnded"));
        assertThatThrownBy(() -> claims.release(actor(archivist), taskId)).isInstanceOf(NotFoundException.class);
        TaskRow his = myTurn(tam).getFirst();
        assertThat(his.claimable()).isTrue();
        claims.claim(actor(tam), taskId);
        assertThat(task(sent).holderFor()).isNull();
        remark(tam, sent);
        give(tam, sent, Verdict.RETURNED);
        assertThat(traces("review_round", sent)).containsExactly((UUID) null);
        assertThat(kinds(archivist)).contains(NoticeKind.DEPUTY_REVOKED, NoticeKind.TAKEN_OVER);
    }

    @Test
    void takesOverWhatHeHadInHandWhenHeLeft() {
        UUID sent = minutes.sent(ward.first());
        UUID taskId = task(sent).taskId();
        claims.claim(actor(tam), taskId);
        assertThat(myTurn(archivist)).isEmpty();

        aDayPasses();
        TaskRow offered = myTurn(archivist).getFirst();
        assertThat(offered.claimable()).isTrue();
        assertThat(offered.holderName()).isEqualTo("Nguyễn Hữu Tâm");
        claims.claim(actor(archivist), taskId);

        assertThat(task(sent).heldBy(archivist)).isTrue();
        assertThat(kinds(tam)).contains(NoticeKind.TAKEN_OVER);
        assertThatThrownBy(() -> claims.claim(actor(ward.office()), taskId)).isInstanceOf(ConflictException.class);
    }

    @Test
    void neverMayMoreThanHeMayThatDay() {
        aDayPasses();
        Actor acting = actor(archivist);
        assertThat(permissions.mayInspect(acting, ward.first().id(), ward.wardId()))
                .isTrue();
        assertThat(permissions.mayInspect(acting, ward.second().id(), ward.wardId()))
                .isFalse();
        assertThat(permissions.mayOversee(acting, ward.wardId())).isFalse();
        assertThat(reads(acting)).isTrue();

        jdbc.sql("update supervision set valid_to = :today where person_id = :tam")
                .param("today", acting.on())
                .param("tam", tam)
                .update();

        Actor later = actor(archivist);
        assertThat(permissions.mayInspect(later, ward.first().id(), ward.wardId()))
                .isFalse();
        assertThat(reads(later)).isFalse();
    }

    @Test
    void nobodyJudgesWhatTheySentNorDoesAnybodyInTheirName() {
        UUID cell = ward.first().id();
        aDayPasses();
        Actor acting = actor(archivist);
        assertThat(permissions.mayInspect(acting, cell, ward.wardId(), archivist))
                .isFalse();
        assertThat(permissions.mayInspect(acting, cell, ward.wardId(), tam)).isFalse();
        assertThat(permissions.mayInspect(
                        acting, cell, ward.wardId(), ward.first().secretary()))
                .isTrue();
    }

    @Test
    void theCellsSecretaryIsStoodInForByAMemberWhoNeverInspects() {
        UUID secretary = ward.first().secretary();
        UUID member = ward.first().member();
        Actor today = actor(secretary);
        deputies.name(today, new DeputyWish(secretary, member, ward.first().id(), today.on(), today.on(), "Ốm"));
        Actor acting = actor(member);
        assertThat(permissions.maySend(acting, ward.first().id())).isTrue();
        assertThat(permissions.mayInspect(acting, ward.first().id(), ward.wardId()))
                .isFalse();
        assertThat(acting.draftsFor(ward.first().id())).isEqualTo(secretary);
    }

    private void actsNot(UUID sent, UUID taskId) {
        Actor acting = actor(archivist);
        assertThat(myTurn(archivist)).isEmpty();
        assertThat(reviews.isVisible(acting, sent)).isFalse();
        assertThatThrownBy(() -> claims.claim(acting, taskId)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> give(archivist, sent, Verdict.APPROVED))
                .isInstanceOfAny(NotFoundException.class, ForbiddenException.class);
    }

    private boolean reads(Actor actor) {
        return Audiences.meet(
                audiences.ofActor(actor), audiences.ofMinutes(ward.first().id(), ward.wardId(), MinutesExposure.SENT));
    }

    /** The dates move instead of the clock. */
    private void aDayPasses() {
        jdbc.sql("update deputyship set valid_from = valid_from - 1, valid_to = valid_to - 1 where id = :id")
                .param("id", deputyship)
                .update();
    }

    private Actor actor(UUID person) {
        return minutes.actor(person);
    }

    private InboxTask task(UUID minutesId) {
        return inbox.openTaskOf(minutesId).orElseThrow();
    }

    private List<TaskRow> myTurn(UUID person) {
        Actor actor = actor(person);
        return desk.rows(
                actor,
                inbox.page(actor, TaskList.MY_TURN, TaskFilter.NONE, null).tasks());
    }

    private void remark(UUID person, UUID minutesId) {
        RemarkText text = new RemarkText(
                "item:review.conclusion",
                new SelectedText(null, null, ""),
                RemarkHead.CONTENT,
                Severity.MUST_FIX,
                "Ghi rõ việc còn lại.");
        inspection.save(actor(person), minutesId, UUID.randomUUID(), 1, text);
    }

    private void give(UUID person, UUID minutesId, Verdict verdict) {
        verdicts.give(actor(person), minutesId, new VerdictWish(UUID.randomUUID(), 1, verdict, "Bổ sung."));
    }

    private List<UUID> traces(String table, UUID minutesId) {
        return jdbc.sql("select on_behalf_of from " + table + " where minutes_id = :id")
                .param("id", minutesId)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<NoticeKind> kinds(UUID person) {
        return notices.page(actor(person), "").notices().stream()
                .map(Notice::kind)
                .toList();
    }
}
