package org.bienban.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.ReviewFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.minutes.Draft;
import org.bienban.app.minutes.DraftChange;
import org.bienban.app.minutes.MinutesContent;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.MinutesJson;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remarks through new versions, and words suggested for them, with the real engine and database. */
@BienBanTest
class AnchorsIT {

    private static final String CONCLUSION = "item:land.conclusion";
    private static final String OPINION = "item:land.opinion:hoe";
    private static final String PASSAGE = "nộp danh sách trước ngày 12";

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private ReviewFixture review;

    @Autowired
    private MinutesDrafting drafting;

    @Autowired
    private MinutesSending sending;

    @Autowired
    private TaskClaims claims;

    @Autowired
    private Inspection inspection;

    @Autowired
    private Reviews reviews;

    @Autowired
    private SuggestedWordings wordings;

    @Autowired
    private JdbcClient jdbc;

    private WardFixture.Ward ward;
    private UUID minutesId;
    private Actor supervisor;
    private Actor secretary;

    @BeforeEach
    void send() {
        ward = wards.ward();
        minutesId = minutes.sent(ward.first());
        supervisor = minutes.actor(ward.first().supervisor());
        secretary = minutes.actor(ward.first().secretary());
        claim();
    }

    @Test
    void followsEveryRemarkIntoTheVersionSentNext() {
        UUID changed = remark(CONCLUSION, PASSAGE);
        UUID same = remark(OPINION, "14 hộ");
        UUID moved = remark("item:review.narrative", "Năm trong sáu việc đã hoàn thành");
        UUID gone = remark("facts.dues", "đủ đảng phí tháng này");
        UUID whole = remark("vote:resolution", "");
        giveBack();
        rewrite(
                "trước ngày 12.",
                "và biên bản trước ngày 15.",
                "Đã nộp đủ đảng phí tháng này.",
                "Còn hai đồng chí.",
                "Năm trong sáu việc đã hoàn thành.",
                "Chi bộ kiểm điểm.",
                "Tiếp tục hoàn thành việc còn lại.",
                "Năm trong sáu việc đã hoàn thành. Tiếp tục hoàn thành việc còn lại.");
        sending.send(minutesId, null, secretary);

        ReviewOf second = reviews.of(supervisor, minutesId, null);
        assertThat(second.standings().get(changed)).satisfies(standing -> {
            assertThat(standing.state()).isEqualTo(AnchorState.CHANGED);
            assertThat(standing.places().getFirst().words()).isEqualTo("nộp danh sách và biên bản trước ngày 15");
        });
        assertThat(state(second, same)).isEqualTo(AnchorState.SAME);
        assertThat(state(second, whole)).isEqualTo(AnchorState.SAME);
        assertThat(second.standings().get(moved)).satisfies(standing -> {
            assertThat(standing.state()).isEqualTo(AnchorState.MOVED);
            assertThat(standing.places().getFirst().now().blockId()).isEqualTo("item:review.conclusion");
        });
        assertThat(state(second, gone)).isEqualTo(AnchorState.ORPHAN);
        assertThat(second.remarks().getFirst().id()).isEqualTo(gone);
        assertThat(rowsOf(2)).isEqualTo(5);
        assertThat(reviews.of(supervisor, minutesId, 1).standings().values())
                .extracting(Standing::state)
                .containsOnly(AnchorState.SAME);
    }

    @Test
    void worksOutWhatWasNotStored() {
        UUID changed = remark(CONCLUSION, PASSAGE);
        giveBack();
        rewrite("trước ngày 12.", "trước ngày 15.");
        sending.send(minutesId, null, secretary);
        Standing stored = reviews.of(supervisor, minutesId, null).standings().get(changed);

        jdbc.sql("delete from review_anchor where remark_id = :id and version = 2")
                .param("id", changed)
                .update();

        assertThat(reviews.of(supervisor, minutesId, null).standings()).containsEntry(changed, stored);
    }

    @Test
    void findsAPassageAgainThatWasGoneForOneVersion() {
        UUID remark = remark(CONCLUSION, PASSAGE);
        giveBack();
        rewrite("Rà lại hồ sơ 14 hộ, nộp danh sách trước ngày 12.", "Việc khác.");
        sending.send(minutesId, null, secretary);
        assertThat(state(reviews.of(supervisor, minutesId, null), remark)).isEqualTo(AnchorState.ORPHAN);
        claim();
        give(2);
        rewrite("Việc khác.", "Rà lại hồ sơ 14 hộ, nộp danh sách trước ngày 12.");
        sending.send(minutesId, null, secretary);

        assertThat(state(reviews.of(supervisor, minutesId, null), remark)).isEqualTo(AnchorState.SAME);
    }

    @Test
    void carriesPendingRemarksOverWhenTheMinutesAreTakenBackAndSentAgain() {
        UUID pending = remark(CONCLUSION, PASSAGE);
        claims.release(supervisor, review.openTask(minutesId));
        sending.withdraw(minutesId, secretary);
        rewrite("trước ngày 12.", "trước ngày 15.");
        sending.send(minutesId, null, secretary);
        claim();

        ReviewOf second = reviews.of(supervisor, minutesId, null);
        assertThat(second.shown().number()).isEqualTo(2);
        assertThat(state(second, pending)).isEqualTo(AnchorState.CHANGED);
        assertThat(reviews.of(secretary, minutesId, null).standings()).isEmpty();

        give(2);
        assertThat(reviews.of(secretary, minutesId, null).remarks())
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.state()).isEqualTo(RemarkState.OPEN);
                    assertThat(remark.anchor().version()).isEqualTo(1);
                });
    }

    @Test
    void makesOneRemarkOfASelectionOverSeveralBlocks() {
        UUID id = UUID.randomUUID();
        inspection.save(
                supervisor, minutesId, id, 1, about(selection(OPINION, "14 hộ"), selection(CONCLUSION, "14 hộ")));

        ReviewOf review = reviews.of(supervisor, minutesId, null);
        assertThat(review.remarks())
                .singleElement()
                .satisfies(remark ->
                        assertThat(remark.anchors()).extracting(Anchor::blockId).containsExactly(OPINION, CONCLUSION));
        giveBack();
        rewrite("Rà lại hồ sơ 14 hộ, nộp danh sách trước ngày 12.", "Việc khác.");
        sending.send(minutesId, null, secretary);

        Standing standing = reviews.of(supervisor, minutesId, null).standings().get(id);
        assertThat(standing.state()).isEqualTo(AnchorState.CHANGED);
        assertThat(standing.places()).extracting(Place::state).containsExactly(AnchorState.SAME, AnchorState.ORPHAN);
    }

    @Test
    void refusesWhatIsNotInTheMinutes() {
        refuses("review.refusal.blockUnknown", () -> save(about(selection("item:other.conclusion", ""))));
        refuses("review.refusal.passageNotFound", () -> save(about(selection(CONCLUSION, "15 hộ"))));
        refuses("review.refusal.passageOutsideBlock", () -> save(about(at(CONCLUSION, 0, 5000, ""))));
        refuses(
                "review.anchor.refusal.overlap",
                () -> save(about(selection(CONCLUSION, "14 hộ"), at(CONCLUSION, 0, 20, ""))));
        refuses(
                "review.anchor.refusal.overlap",
                () -> save(about(selection(CONCLUSION, ""), selection(CONCLUSION, "14 hộ"))));
        refuses(
                "review.anchor.refusal.tooMany",
                () -> save(about(java.util.Collections.nCopies(60, selection(CONCLUSION, ""))
                        .toArray(Selection[]::new))));
        refuses(
                "review.anchor.refusal.wordingPlaces",
                () -> save(new RemarkText(
                        List.of(selection(CONCLUSION, "14 hộ"), selection(OPINION, "14 hộ")),
                        RemarkHead.CONTENT,
                        Severity.SUGGESTION,
                        "Sửa",
                        "15 hộ")));
        refuses("review.anchor.refusal.wordingSame", () -> save(suggesting(CONCLUSION, "14 hộ", "14 hộ")));
        assertThat(reviews.of(supervisor, minutesId, null).remarks()).isEmpty();
    }

    @Test
    void letsRemarksOverlapEachOther() {
        remark(CONCLUSION, "hồ sơ 14 hộ, nộp");
        remark(CONCLUSION, "14 hộ, nộp danh sách");

        assertThat(reviews.of(supervisor, minutesId, null).remarks()).hasSize(2);
    }

    @Test
    void appliesSuggestedWordsAndTakesThemBack() {
        UUID remark = suggest(CONCLUSION, "trước ngày 12", "trước ngày 12 tháng 6");
        giveBack();
        long before = draft().revision();

        assertThat(steps()).containsEntry(remark, WordingStep.APPLY);
        wordings.apply(secretary, minutesId, remark);

        assertThat(conclusion()).isEqualTo("Rà lại hồ sơ 14 hộ, nộp danh sách trước ngày 12 tháng 6.");
        assertThat(draft().revision()).isEqualTo(before + 1);
        assertThat(steps()).containsEntry(remark, WordingStep.UNDO);
        refuses("review.anchor.refusal.wordingGone", () -> wordings.apply(secretary, minutesId, remark));

        wordings.undo(secretary, minutesId, remark);
        assertThat(conclusion()).isEqualTo("Rà lại hồ sơ 14 hộ, nộp danh sách trước ngày 12.");
        refuses("review.anchor.refusal.notApplied", () -> wordings.undo(secretary, minutesId, remark));
    }

    @Test
    void appliesWordsWhereverTheyStandInTheDraftByNow() {
        UUID shorter = suggest(CONCLUSION, "nộp danh sách trước ngày 12", "nộp trước ngày 12");
        UUID said = suggest(OPINION, "14 hộ nộp hồ sơ", "Mười bốn hộ nộp hồ sơ");
        UUID task = suggest("task:list", "Rà lại hồ sơ 14 hộ", "Rà lại từng hồ sơ");
        giveBack();
        rewrite("Rà lại hồ sơ 14 hộ, nộp", "Chi ủy rà lại hồ sơ 14 hộ, nộp");

        wordings.apply(secretary, minutesId, shorter);
        wordings.apply(secretary, minutesId, said);
        wordings.apply(secretary, minutesId, task);

        MinutesContent now = draft().content();
        assertThat(conclusion()).isEqualTo("Chi ủy rà lại hồ sơ 14 hộ, nộp trước ngày 12.");
        assertThat(now.items().get(1).opinions().getFirst().text()).startsWith("Mười bốn hộ nộp hồ sơ cấp giấy");
        assertThat(now.tasks().getFirst().text()).isEqualTo("Rà lại từng hồ sơ");
    }

    @Test
    void saysSoIfThePassageNoLongerStandsInTheDraft() {
        UUID remark = suggest(CONCLUSION, PASSAGE, "nộp danh sách cho Đảng ủy");
        UUID spread = suggest(OPINION, "Đặng Thị Hòe: 14 hộ", "Hòe: mười bốn hộ");
        UUID without = remark(CONCLUSION, "14 hộ");
        giveBack();
        rewrite("nộp danh sách trước ngày 12", "báo cáo Đảng ủy trong tháng");

        assertThat(steps()).containsEntry(remark, WordingStep.GONE);
        refuses("review.anchor.refusal.wordingGone", () -> wordings.apply(secretary, minutesId, remark));
        refuses("review.anchor.refusal.wordingMixed", () -> wordings.apply(secretary, minutesId, spread));
        refuses("review.anchor.refusal.noWording", () -> wordings.apply(secretary, minutesId, without));
        assertThat(conclusion()).contains("báo cáo Đảng ủy trong tháng");
    }

    @Test
    void letsOnlyThoseApplyWhoCorrectTheMinutes() {
        UUID remark = suggest(CONCLUSION, PASSAGE, "nộp danh sách cho Đảng ủy");
        assertThatThrownBy(() -> wordings.apply(secretary, minutesId, remark)).isInstanceOf(NotFoundException.class);
        giveBack();

        assertThatThrownBy(() -> wordings.apply(supervisor, minutesId, remark)).isInstanceOf(ForbiddenException.class);
        Actor stranger = minutes.actor(ward.second().secretary());
        assertThatThrownBy(() -> wordings.apply(stranger, minutesId, remark)).isInstanceOf(NotFoundException.class);
        sending.send(minutesId, null, secretary);
        refuses("review.refusal.notBeingCorrected", () -> wordings.apply(secretary, minutesId, remark));
    }

    @Test
    void mergesAppliedWordsWithWhatSomebodyElseIsTyping() {
        UUID remark = suggest(CONCLUSION, PASSAGE, "nộp danh sách cho Đảng ủy");
        giveBack();
        Draft open = draft();
        wordings.apply(secretary, minutesId, remark);

        MinutesContent typed = ReviewFixture.replaced(open.content(), "Nhà văn hóa tổ dân phố", "Hội trường");
        Actor taker = minutes.actor(ward.first().minuteTaker());
        assertThat(drafting.save(
                                minutesId,
                                new DraftChange(
                                        open.revision(),
                                        Map.of("facts", MinutesJson.tree(typed.facts())),
                                        Map.of(),
                                        null),
                                taker)
                        .isClean())
                .isTrue();
        assertThat(conclusion()).contains("cho Đảng ủy");
        assertThat(draft().content().facts().place()).isEqualTo("Hội trường");
    }

    @Test
    void saysWhereToCompareIfAVersionIsNoLongerTheNewest() {
        giveBack();
        sending.send(minutesId, null, secretary);

        assertThatThrownBy(() -> save(about(selection(CONCLUSION, "14 hộ"))))
                .isInstanceOfSatisfying(ConflictException.class, conflict -> {
                    assertThat(conflict.reason().code()).isEqualTo("review.conflict.newVersion");
                    assertThat(conflict.compareAt()).isEqualTo("/minutes/" + minutesId + "/compare?from=1&to=2");
                });
    }

    private void claim() {
        review.claim(supervisor, minutesId);
    }

    private void giveBack() {
        give(1);
    }

    private void give(int version) {
        review.give(supervisor, minutesId, version, Verdict.RETURNED, "Cần sửa");
    }

    private UUID remark(String block, String words) {
        return review.remark(supervisor, minutesId, 1, about(selection(block, words)));
    }

    private UUID suggest(String block, String words, String wording) {
        return review.remark(supervisor, minutesId, 1, suggesting(block, words, wording));
    }

    private void save(RemarkText text) {
        review.remark(supervisor, minutesId, 1, text);
    }

    private static RemarkText about(Selection... selections) {
        return new RemarkText(List.of(selections), RemarkHead.CONTENT, Severity.SUGGESTION, "Xem lại", "");
    }

    private static RemarkText suggesting(String block, String words, String wording) {
        return new RemarkText(
                List.of(selection(block, words)), RemarkHead.CONTENT, Severity.SUGGESTION, "Xem lại", wording);
    }

    private static Selection selection(String block, String words) {
        return new Selection(block, new SelectedText(null, null, words));
    }

    private static Selection at(String block, int start, int end, String words) {
        return new Selection(block, new SelectedText(start, end, words));
    }

    private void rewrite(String... words) {
        review.rewrite(secretary, minutesId, words);
    }

    private Draft draft() {
        return drafting.draft(minutesId, secretary);
    }

    private String conclusion() {
        return draft().content().items().get(1).conclusion();
    }

    private Map<UUID, WordingStep> steps() {
        return wordings.steps(secretary, reviews.of(secretary, minutesId, null));
    }

    private static AnchorState state(ReviewOf review, UUID remark) {
        return review.standings().get(remark).state();
    }

    private long rowsOf(int version) {
        return jdbc.sql("""
                        select count(*) from review_anchor a join review_remark r on r.id = a.remark_id
                        where r.minutes_id = :minutes and a.version = :version""")
                .param("minutes", minutesId)
                .param("version", version)
                .query(Long.class)
                .single();
    }

    private static void refuses(String code, ThrowingCallable doing) {
        assertThatThrownBy(doing)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusals().getFirst().code()).isEqualTo(code));
    }
}
