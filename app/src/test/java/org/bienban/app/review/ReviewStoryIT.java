package org.bienban.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.ReviewFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.InboxTask;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.minutes.MinutesState;
import org.bienban.app.notice.NoticeKind;
import org.bienban.app.notice.Notices;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.RefusedException;
import org.bienban.workflows.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The review through its services with the real engine. */
@BienBanTest
class ReviewStoryIT {

    private static final String BLOCK = "item:land.conclusion";

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private ReviewFixture review;

    @Autowired
    private MinutesSending sending;

    @Autowired
    private MinutesRegister register;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskClaims claims;

    @Autowired
    private Inspection inspection;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private Answers answers;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient jdbc;

    private WardFixture.Ward ward;
    private UUID minutesId;
    private Actor supervisor;
    private Actor office;
    private Actor secretary;

    @BeforeEach
    void send() {
        ward = wards.ward();
        minutesId = minutes.sent(ward.first());
        supervisor = minutes.actor(ward.first().supervisor());
        office = minutes.actor(ward.office());
        secretary = minutes.actor(ward.first().secretary());
    }

    @Test
    void goesFromSendingThroughReturnAndCorrectionToApproval() {
        claim(supervisor);
        UUID vague = remark(Severity.MUST_FIX, "14 hộ", "Chưa rõ thời hạn");
        UUID praise = remark(Severity.PRAISE, "", "Kết luận rõ");
        give(1, Verdict.RETURNED, "");

        assertThat(state()).isEqualTo(MinutesState.CHANGES_REQUESTED);
        InboxTask correction = inbox.openTaskOf(minutesId).orElseThrow();
        assertThat(correction.kind()).isEqualTo(TaskKind.REVISE);
        assertThat(correction.heldBy(secretary.personId())).isTrue();
        assertThat(seenBy(secretary)).containsExactlyInAnyOrder(vague, praise);

        answers.reply(secretary, vague, UUID.randomUUID(), "Đã ghi rõ ngày 12/6");
        answers.markFixed(secretary, vague);
        sending.send(minutesId, null, secretary);
        claim(supervisor);

        ReviewOf second = reviews.of(supervisor, minutesId, null);
        assertThat(second.shown().number()).isEqualTo(2);
        assertThat(second.rounds()).extracting(Round::version).containsExactly(1, 2);
        Remark answered = remarkOf(second, vague);
        assertThat(answered.state()).isEqualTo(RemarkState.FIXED);
        assertThat(answered.replies()).extracting(Reply::text).containsExactly("Đã ghi rõ ngày 12/6");

        assertThatThrownBy(() -> give(2, Verdict.APPROVED, ""))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals().getFirst().arguments())
                                .containsExactly(1, "«Chưa rõ thời hạn»"));
        answers.accept(supervisor, vague);
        give(2, Verdict.APPROVED, "");

        assertThat(state()).isEqualTo(MinutesState.APPROVED);
        assertThat(register.summary(minutesId).number()).isNotNull();
        assertThat(inbox.openTaskOf(minutesId)).isEmpty();
        assertThat(notices.page(secretary, "").notices())
                .extracting(notice -> notice.kind())
                .containsExactly(NoticeKind.APPROVED, NoticeKind.RETURNED);
    }

    @Test
    void keepsDraftsFromEverybodyElse() {
        claim(supervisor);
        UUID draft = remark(Severity.MUST_FIX, "14 hộ", "Chưa rõ thời hạn");

        assertThat(seenBy(supervisor)).containsExactly(draft);
        assertThat(seenBy(secretary)).isEmpty();
        assertThat(seenBy(office)).isEmpty();
        assertThatThrownBy(() -> inspection.delete(office, draft)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> answers.reply(office, draft, UUID.randomUUID(), "?"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void keepsDraftsOfTheFormerHolderPrivateAfterAHandOver() {
        claim(supervisor);
        UUID draft = remark(Severity.SUGGESTION, "", "Xem lại");
        claims.handOver(supervisor, review.openTask(minutesId), office.personId(), "");

        review.give(office, minutesId, 1, Verdict.RETURNED, "Bổ sung");

        assertThat(seenBy(secretary)).isEmpty();
        assertThat(seenBy(supervisor)).containsExactly(draft);
    }

    @Test
    void replacesADraftSavedAgain() {
        claim(supervisor);
        UUID draft = remark(Severity.SUGGESTION, "14 hộ", "Một");
        inspection.save(supervisor, minutesId, draft, 1, text(Severity.MUST_FIX, "", "Hai"));

        Remark kept = remarkOf(reviews.of(supervisor, minutesId, null), draft);
        assertThat(kept.text()).isEqualTo("Hai");
        assertThat(kept.severity()).isEqualTo(Severity.MUST_FIX);
        assertThat(kept.anchor().passage()).isNull();

        inspection.delete(supervisor, draft);
        assertThat(seenBy(supervisor)).isEmpty();
    }

    @Test
    void refusesVerdictsTheRemarksSpeakAgainst() {
        claim(supervisor);
        assertThatThrownBy(() -> give(1, Verdict.RETURNED, " "))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals().getFirst().code())
                                .isEqualTo("review.refusal.reasonMissing"));
        remark(Severity.MUST_FIX, "", "Thiếu số phiếu");

        assertThatThrownBy(() -> give(1, Verdict.APPROVED, ""))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals().getFirst().code())
                                .isEqualTo("review.refusal.mustFixOpen"));
        assertThat(state()).isEqualTo(MinutesState.UNDER_REVIEW);
    }

    @Test
    void lettingTheInspectorAcceptOpensTheWayToApproval() {
        claim(supervisor);
        UUID vague = remark(Severity.MUST_FIX, "", "Thiếu số phiếu");
        give(1, Verdict.RETURNED, "");
        sending.send(minutesId, null, secretary);
        claim(supervisor);
        assertThatThrownBy(() -> give(2, Verdict.APPROVED, "")).isInstanceOf(RefusedException.class);

        answers.accept(supervisor, vague);
        give(2, Verdict.APPROVED, "");

        assertThat(state()).isEqualTo(MinutesState.APPROVED);
    }

    @Test
    void asksOnceBeforeApprovingWithOpenSuggestions() {
        claim(supervisor);
        remark(Severity.SUGGESTION, "", "Nên ghi nộp cho ai");
        remark(Severity.PRAISE, "", "Tốt");
        give(1, Verdict.RETURNED, "Xem góp ý");
        sending.send(minutesId, null, secretary);
        claim(supervisor);

        assertThatThrownBy(() -> give(2, Verdict.APPROVED, ""))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusals().getFirst().field()).isEqualTo("anyway");
                    assertThat(refused.refusals().getFirst().arguments()).containsExactly(1L);
                });
        verdicts.give(supervisor, minutesId, new VerdictWish(UUID.randomUUID(), 2, Verdict.APPROVED, "", true));

        assertThat(state()).isEqualTo(MinutesState.APPROVED);
    }

    @Test
    void approvesMinutesOfAMeetingThatBrokeARule() {
        claim(supervisor);
        remark(Severity.VIOLATION, "", "Thời lượng 65 phút");

        give(1, Verdict.APPROVED, "");

        assertThat(state()).isEqualTo(MinutesState.APPROVED);
    }

    @Test
    void reopensWithAWordWhy() {
        claim(supervisor);
        UUID broken = remark(Severity.MUST_FIX, "", "Chưa họp chi ủy");
        give(1, Verdict.RETURNED, "");
        answers.markFixed(secretary, broken);
        sending.send(minutesId, null, secretary);
        claim(supervisor);
        UUID reply = UUID.randomUUID();

        answers.reopen(supervisor, broken, reply, "Chưa thấy biên bản chi ủy");
        answers.reopen(supervisor, broken, reply, "Chưa thấy biên bản chi ủy");
        assertThatThrownBy(() -> answers.reopen(secretary, broken, UUID.randomUUID(), "?"))
                .isInstanceOf(ForbiddenException.class);

        Remark reopened = remarkOf(reviews.of(supervisor, minutesId, null), broken);
        assertThat(reopened.state()).isEqualTo(RemarkState.OPEN);
        assertThat(reopened.replies()).extracting(Reply::text).containsExactly("Chưa thấy biên bản chi ủy");
        assertThatThrownBy(() -> give(2, Verdict.APPROVED, "")).isInstanceOf(RefusedException.class);
    }

    @Test
    void givesOneVerdictForAFormSentTwice() {
        claim(supervisor);
        VerdictWish wish = wish(1, Verdict.RETURNED, "Bổ sung");
        verdicts.give(supervisor, minutesId, wish);
        verdicts.give(supervisor, minutesId, wish);

        assertThat(reviews.of(supervisor, minutesId, null).rounds()).hasSize(1);
        assertThatThrownBy(() -> give(1, Verdict.RETURNED, "Lần nữa")).isInstanceOf(ConflictException.class);
    }

    @Test
    void judgesOnlyTheNewestVersion() {
        claim(supervisor);
        give(1, Verdict.RETURNED, "Bổ sung");
        sending.send(minutesId, null, secretary);
        claim(supervisor);

        assertThatThrownBy(() -> give(1, Verdict.APPROVED, ""))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        conflict -> assertThat(conflict.reason().code()).isEqualTo("review.conflict.newVersion"));
        assertThatThrownBy(() -> review.remark(supervisor, minutesId, 1, text(Severity.PRAISE, "", "Tốt")))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void publishesNothingIfTheApprovalFails() {
        claim(supervisor);
        UUID draft = remark(Severity.PRAISE, "", "Tốt");
        jdbc.sql("alter table minutes add constraint test_stop check (id <> '%s' or state <> 'APPROVED') not valid"
                        .formatted(minutesId))
                .update();
        try {
            assertThatThrownBy(() -> give(1, Verdict.APPROVED, "")).isInstanceOf(RuntimeException.class);
        } finally {
            jdbc.sql("alter table minutes drop constraint test_stop").update();
        }

        ReviewOf after = reviews.of(supervisor, minutesId, null);
        assertThat(remarkOf(after, draft).state()).isEqualTo(RemarkState.DRAFT);
        assertThat(after.openRound()).isPresent();
        assertThat(state()).isEqualTo(MinutesState.UNDER_REVIEW);
        assertThat(inbox.openTaskOf(minutesId).orElseThrow().kind()).isEqualTo(TaskKind.INSPECT);
        assertThat(seenBy(secretary)).isEmpty();
    }

    @Test
    void letsOnlyTheHolderWriteAndJudge() {
        assertThatThrownBy(() -> remark(Severity.PRAISE, "", "Tốt")).isInstanceOf(ConflictException.class);
        claim(supervisor);

        assertThatThrownBy(() -> review.remark(office, minutesId, 1, text(Severity.PRAISE, "", "Tốt")))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> review.give(office, minutesId, 1, Verdict.APPROVED, ""))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> review.give(secretary, minutesId, 1, Verdict.APPROVED, ""))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void hidesTheReviewFromThoseWhoMayNotKnow() {
        claim(supervisor);
        UUID published = remark(Severity.PRAISE, "", "Tốt");
        give(1, Verdict.APPROVED, "");

        for (UUID stranger : List.of(
                ward.first().member(),
                ward.second().supervisor(),
                ward.second().secretary(),
                ward.answeringOfficer(),
                ward.administrator(),
                ward.provinceSecretary())) {
            Actor actor = minutes.actor(stranger);
            assertThatThrownBy(() -> reviews.of(actor, minutesId, null)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> answers.reply(actor, published, UUID.randomUUID(), "?"))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> review.give(actor, minutesId, 1, Verdict.RETURNED, "?"))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void goesOnWithTheSameRoundAfterAWithdrawal() {
        sending.withdraw(minutesId, secretary);
        sending.send(minutesId, null, secretary);

        ReviewOf review = reviews.of(supervisor, minutesId, null);
        assertThat(review.rounds()).singleElement().satisfies(round -> {
            assertThat(round.number()).isEqualTo(1);
            assertThat(round.version()).isEqualTo(2);
        });
    }

    private void claim(Actor actor) {
        review.claim(actor, minutesId);
    }

    private UUID remark(Severity severity, String passage, String text) {
        return review.remark(supervisor, minutesId, 1, text(severity, passage, text));
    }

    private static RemarkText text(Severity severity, String passage, String text) {
        return new RemarkText(BLOCK, new SelectedText(null, null, passage), RemarkHead.CONTENT, severity, text);
    }

    private void give(int version, Verdict verdict, String reason) {
        review.give(supervisor, minutesId, version, verdict, reason);
    }

    private static VerdictWish wish(int version, Verdict verdict, String reason) {
        return new VerdictWish(UUID.randomUUID(), version, verdict, reason);
    }

    private MinutesState state() {
        return register.summary(minutesId).state();
    }

    private List<UUID> seenBy(Actor actor) {
        return reviews.of(actor, minutesId, null).remarks().stream()
                .map(Remark::id)
                .toList();
    }

    private static Remark remarkOf(ReviewOf review, UUID id) {
        return review.remarks().stream()
                .filter(remark -> remark.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
