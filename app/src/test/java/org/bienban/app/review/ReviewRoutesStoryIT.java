package org.bienban.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.ReviewFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.InboxTask;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.minutes.MinutesState;
import org.bienban.app.notice.Notice;
import org.bienban.app.notice.NoticeKind;
import org.bienban.app.notice.Notices;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.checklist.Checklists;
import org.bienban.app.rules.ReviewVariations;
import org.bienban.app.timeline.TimelineStep;
import org.bienban.app.timeline.Timelines;
import org.bienban.templates.page.Flash;
import org.bienban.workflows.ReviewLimits;
import org.bienban.workflows.ReviewRoute;
import org.bienban.workflows.ReviewRoute.Group;
import org.bienban.workflows.ReviewRoute.Part;
import org.bienban.workflows.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Each way a committee may let minutes go through a review, told through the services with the real engine. */
@BienBanTest
class ReviewRoutesStoryIT {

    private static final String BLOCK = "item:land.conclusion";
    private static final ReviewLimits LIMITS = new ReviewLimits(1, 3, 2, 2, 3, 1, 2);
    private static final List<Part> PARTS = List.of(
            new Part(Group.SUPERVISOR, Set.of("CONTENT", "MANAGEMENT")),
            new Part(Group.OFFICE, Set.of("PROCEDURE", "MINUTES_TAKING")));

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
    private ReviewVariations variations;

    @Autowired
    private Clock clock;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskClaims claims;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private Answers answers;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Checklists checklists;

    @Autowired
    private Opinions opinions;

    @Autowired
    private SettingAside aside;

    @Autowired
    private Notices notices;

    @Autowired
    private Timelines timelines;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private UUID minutesId;
    private Actor supervisor;
    private Actor office;
    private Actor standing;
    private Actor leader;
    private Actor secretary;

    @BeforeEach
    void people() {
        ward = wards.ward();
        supervisor = minutes.actor(ward.first().supervisor());
        office = minutes.actor(ward.office());
        standing = minutes.actor(ward.standingMember());
        leader = minutes.actor(ward.wardSecretary());
        secretary = minutes.actor(ward.first().secretary());
    }

    @Test
    void officeChecksTheFormReturnsAtOnceAndThenPassesOn() {
        send(new ReviewRoute(true, List.of(), Group.SUPERVISOR, List.of(), LIMITS));
        assertThatThrownBy(() -> claim(supervisor)).isInstanceOf(ForbiddenException.class);
        claim(office);
        assertThatThrownBy(() -> give(office, 1, Verdict.RETURNED, " ")).isInstanceOf(RefusedException.class);
        give(office, 1, Verdict.RETURNED, "Thiếu chữ ký");

        assertThat(state()).isEqualTo(MinutesState.CHANGES_REQUESTED);
        assertThat(reviews.of(secretary, minutesId, null).rounds())
                .singleElement()
                .satisfies(round -> assertThat(round.reason()).isEqualTo("Thiếu chữ ký"));

        sending.send(minutesId, null, secretary);
        claim(office);
        give(office, 2, Verdict.APPROVED, "Đủ chữ ký");
        assertThat(state()).isEqualTo(MinutesState.UNDER_REVIEW);
        assertThat(opinions.of(secretary, minutesId)).isEmpty();
        claim(supervisor);
        assertThat(opinions.of(supervisor, minutesId))
                .extracting(StepOpinion::text)
                .containsExactly("Đủ chữ ký");
        give(supervisor, 2, Verdict.APPROVED, "");

        assertThat(state()).isEqualTo(MinutesState.APPROVED);
        assertThat(opinions.of(secretary, minutesId)).hasSize(1);
    }

    @Test
    void twoLevelsConfirmAndTheVerdictIsPublishedOnlyAtTheLast() {
        send(new ReviewRoute(false, List.of(), Group.SUPERVISOR, List.of(Group.OFFICE, Group.LEADER), LIMITS));
        claim(supervisor);
        UUID praise = remark(supervisor, 1, RemarkHead.CONTENT, Severity.PRAISE);
        give(supervisor, 1, Verdict.APPROVED, "Tốt");

        assertThat(state()).isEqualTo(MinutesState.UNDER_REVIEW);
        assertThat(register.summary(minutesId).number()).isNull();
        assertThat(seenBy(secretary)).isEmpty();
        assertThatThrownBy(() -> claim(supervisor)).isInstanceOf(ForbiddenException.class);
        claim(office);
        assertThat(seenBy(office)).containsExactly(praise);
        give(office, 1, Verdict.APPROVED, "");
        assertThatThrownBy(() -> claim(standing)).isInstanceOf(ForbiddenException.class);
        claim(leader);
        give(leader, 1, Verdict.APPROVED, "");

        assertThat(state()).isEqualTo(MinutesState.APPROVED);
        assertThat(register.summary(minutesId).number()).isNotNull();
        assertThat(seenBy(secretary)).containsExactly(praise);
        assertThat(reviews.of(secretary, minutesId, null).rounds())
                .extracting(Round::inspectorId)
                .containsExactly(leader.personId());
    }

    @Test
    void whoeverAgreesIsToldThatOthersConfirmAndTheTimelineTellsEveryLevel() throws Exception {
        String goesOn = "Chuyển cấp sau xác nhận; biên bản chưa được duyệt.";
        String approves = "Duyệt, cấp số và lưu hồ sơ.";
        send(new ReviewRoute(false, List.of(), Group.SUPERVISOR, List.of(Group.OFFICE, Group.LEADER), LIMITS));
        claim(supervisor);
        page(supervisor)
                .andExpect(content().string(containsString(goesOn)))
                .andExpect(content().string(containsString("Đồng ý, chuyển xác nhận")))
                .andExpect(content().string(not(containsString(approves))));
        give(supervisor, 1, Verdict.APPROVED, "Tốt");
        claim(office);
        page(office).andExpect(content().string(containsString(goesOn)));
        give(office, 1, Verdict.APPROVED, "");
        claim(leader);
        page(leader)
                .andExpect(content().string(containsString(approves)))
                .andExpect(content().string(not(containsString(goesOn))));
        give(leader, 1, Verdict.APPROVED, "");

        assertThat(timelines.of(secretary, minutesId).rounds().getFirst().steps())
                .extracting(TimelineStep::what, TimelineStep::ordinal, TimelineStep::by)
                .containsSubsequence(
                        tuple("REVIEW_BEGUN", 0, supervisor.displayName()),
                        tuple("PASSED_INSPECT", 0, supervisor.displayName()),
                        tuple("PASSED_VALIDATE", 1, office.displayName()),
                        tuple("APPROVED", 0, leader.displayName()));
        mvc.perform(get("/minutes/" + minutesId + "/timeline").with(SignedIn.as(secretary.personId())))
                .andExpect(content().string(containsString("Xem xét xong, chuyển xác nhận")))
                .andExpect(content().string(containsString("Xác nhận cấp 1")));
        mvc.perform(get("/minutes/" + minutesId).with(SignedIn.as(secretary.personId())))
                .andExpect(content().string(containsString("Xác nhận cấp 2")));
    }

    private ResultActions page(Actor actor) throws Exception {
        return mvc.perform(get(review()).with(SignedIn.as(actor.personId())));
    }

    @Test
    void aLevelReturnsEverythingAndTheNextRoundGoesTheWholeWay() {
        send(new ReviewRoute(false, List.of(), Group.SUPERVISOR, List.of(Group.OFFICE, Group.STANDING), LIMITS));
        claim(supervisor);
        UUID first = remark(supervisor, 1, RemarkHead.CONTENT, Severity.SUGGESTION);
        give(supervisor, 1, Verdict.APPROVED, "");
        claim(office);
        give(office, 1, Verdict.APPROVED, "");
        claim(standing);
        UUID second = remark(standing, 1, RemarkHead.PROCEDURE, Severity.MUST_FIX);
        give(standing, 1, Verdict.RETURNED, "");

        assertThat(state()).isEqualTo(MinutesState.CHANGES_REQUESTED);
        assertThat(seenBy(secretary)).containsExactlyInAnyOrder(first, second);
        sending.send(minutesId, null, secretary);
        claim(supervisor);
        answers.accept(supervisor, second);
        give(supervisor, 2, Verdict.APPROVED, "");
        claim(office);
        give(office, 2, Verdict.APPROVED, "");
        claim(standing);
        give(standing, 2, Verdict.APPROVED, "");

        assertThat(state()).isEqualTo(MinutesState.APPROVED);
    }

    @Test
    void twoInspectorsWriteOnTheirHeadsAndTheJudgeDecidesWithAReturnAndASecondRound() {
        send(new ReviewRoute(false, PARTS, Group.STANDING, List.of(), LIMITS));
        claim(supervisor, 1);
        assertThatThrownBy(() -> claim(supervisor, 2)).isInstanceOf(ForbiddenException.class);
        claim(office, 2);
        assertThatThrownBy(() -> remark(supervisor, 1, RemarkHead.PROCEDURE, Severity.MUST_FIX))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals().getFirst().code())
                                .isEqualTo("variation.refusal.headOfOtherPart"));
        UUID content = remark(supervisor, 1, RemarkHead.CONTENT, Severity.MUST_FIX);
        UUID procedure = remark(office, 1, RemarkHead.PROCEDURE, Severity.SUGGESTION);
        assertThat(seenBy(office)).containsExactly(procedure);
        VerdictWish opinion = wish(1, Verdict.RETURNED, "Chưa rõ người, rõ việc");
        verdicts.give(supervisor, minutesId, opinion);
        verdicts.give(supervisor, minutesId, opinion);

        assertThat(opinions.of(office, minutesId))
                .as("one inspector learns nothing of the other")
                .isEmpty();
        assertThat(seenBy(office)).containsExactly(procedure);
        give(office, 1, Verdict.APPROVED, "");
        assertThatThrownBy(() -> claim(office)).isInstanceOf(ForbiddenException.class);
        assertThat(seenBy(secretary)).isEmpty();
        claim(standing);
        assertThat(seenBy(standing)).containsExactlyInAnyOrder(content, procedure);
        assertThat(opinions.of(standing, minutesId))
                .extracting(StepOpinion::opinion)
                .containsExactly(Verdict.RETURNED, Verdict.APPROVED);
        assertThatThrownBy(() -> give(standing, 1, Verdict.APPROVED, "")).isInstanceOf(RefusedException.class);
        give(standing, 1, Verdict.RETURNED, "");

        assertThat(seenBy(secretary)).containsExactlyInAnyOrder(content, procedure);
        answers.markFixed(secretary, content);
        sending.send(minutesId, null, secretary);
        claim(office, 2);
        assertThatThrownBy(() -> answers.accept(office, content)).isInstanceOf(ForbiddenException.class);
        give(office, 2, Verdict.APPROVED, "");
        claim(supervisor, 1);
        answers.accept(supervisor, content);
        give(supervisor, 2, Verdict.APPROVED, "");
        claim(standing);
        give(standing, 2, Verdict.APPROVED, "");

        assertThat(state()).isEqualTo(MinutesState.APPROVED);
        assertThat(reviews.of(secretary, minutesId, null).rounds())
                .extracting(Round::verdict)
                .containsExactly(Verdict.RETURNED, Verdict.APPROVED);
    }

    @Test
    void theJudgeSetsAsideWhatAPartDemandsSaysWhyAndApproves() {
        send(new ReviewRoute(false, PARTS, Group.STANDING, List.of(), LIMITS));
        claim(supervisor, 1);
        UUID demand = remark(supervisor, 1, RemarkHead.CONTENT, Severity.MUST_FIX);
        give(supervisor, 1, Verdict.RETURNED, "Chưa rõ người");
        assertThatThrownBy(() -> aside.set(supervisor, minutesId, demand, "Không cần"))
                .as("not one's own, not before concluding")
                .isInstanceOf(RefusedException.class);
        claim(office, 2);
        give(office, 1, Verdict.APPROVED, "");
        claim(standing);
        assertThatThrownBy(() -> aside.set(standing, minutesId, demand, "  ")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> aside.set(secretary, minutesId, demand, "Không cần"))
                .isInstanceOf(ForbiddenException.class);

        aside.set(standing, minutesId, demand, "Đã ghi rõ ở mục nhiệm vụ");
        aside.takeBack(standing, minutesId, demand);
        assertThatThrownBy(() -> give(standing, 1, Verdict.APPROVED, "")).isInstanceOf(RefusedException.class);
        aside.set(standing, minutesId, demand, "Đã ghi rõ ở mục nhiệm vụ");
        assertThat(noticesOf(supervisor)).contains(NoticeKind.SET_ASIDE, NoticeKind.STANDS_AGAIN);
        assertThat(aside.published(minutesId)).as("the cell does not know yet").isEmpty();
        give(standing, 1, Verdict.APPROVED, "");

        assertThat(state()).isEqualTo(MinutesState.APPROVED);
        Remark seen = reviews.of(secretary, minutesId, null).remarks().getFirst();
        assertThat(seen.state()).isEqualTo(RemarkState.SET_ASIDE);
        assertThat(Objects.requireNonNull(seen.setAside()).reason()).isEqualTo("Đã ghi rõ ở mục nhiệm vụ");
        assertThat(timelines.of(secretary, minutesId).rounds().getFirst().steps())
                .filteredOn(step -> step.what().equals("SET_ASIDE"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.by()).isEqualTo("Phan Văn Đức");
                    assertThat(step.note()).isEqualTo("Đã ghi rõ ở mục nhiệm vụ");
                });
        assertThat(jdbc.sql(
                                "select action from audit_entry where actor_id = :judge and action like 'REMARK%' order by seq")
                        .param("judge", standing.personId())
                        .query(String.class)
                        .list())
                .containsExactly("REMARK_SET_ASIDE", "REMARK_STANDS_AGAIN", "REMARK_SET_ASIDE");
    }

    @Test
    void tellsEachWhatTheyAreAskedAndWhatBecameOfTheirStep() throws Exception {
        send(new ReviewRoute(true, PARTS, Group.STANDING, List.of(), LIMITS));
        claim(office);
        RequestPostProcessor asOffice = SignedIn.as(office.personId());
        mvc.perform(get(review()).with(asOffice))
                .andExpect(content().string(containsString("Chuyển biên bản đi kiểm tra.")));
        pass(asOffice, 1)
                .andExpect(flash().attribute(
                                "flash", Flash.ok("Đã chuyển biên bản của " + cellName() + " sang bước sau.")));

        assertThat(inbox.openTaskFor(office, minutesId).orElseThrow().ordinal())
                .as("the office may do both parts and is asked for the second")
                .isEqualTo(2);
        claim(supervisor, 1);
        remark(supervisor, 1, RemarkHead.CONTENT, Severity.MUST_FIX);
        give(supervisor, 1, Verdict.RETURNED, "Chưa rõ người");
        mvc.perform(get(review()).with(SignedIn.as(supervisor.personId())))
                .andExpect(content().string(containsString("Chờ kết luận")))
                .andExpect(content().string(not(containsString("Bản nháp của tôi"))));
        claim(office, 2);
        checklists.acceptProposals(office, minutesId, 1);
        pass(asOffice, 1);
        claim(standing);
        assertThat(sheetsShownTo(standing))
                .as("one sheet, with the last step of its author")
                .isEqualTo(1);
        give(standing, 1, Verdict.RETURNED, "Bổ sung người làm");

        mvc.perform(get("/minutes/" + minutesId + "/draft").with(SignedIn.as(secretary.personId())))
                .andExpect(content().string(containsString("Bổ sung người làm")));
    }

    @Test
    void showsTheJudgeWhereToSetADemandAsideAndProgramsDoTheSame() throws Exception {
        UUID demand = demandedAndConcluding();
        RequestPostProcessor judge = SignedIn.as(standing.personId());
        String path = "/api/v1/minutes/" + minutesId + "/remarks/" + demand + "/set-aside";
        mvc.perform(get("/minutes/" + minutesId + "/review").with(judge))
                .andExpect(content().string(containsString("write=aside-" + demand + "#")));
        mvc.perform(put(path)
                        .with(judge)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"Trùng\"}"))
                .andExpect(jsonPath("$.setAside.reason").value("Trùng"));
        mvc.perform(get("/minutes/" + minutesId + "/review").with(judge))
                .andExpect(content().string(containsString("Người kết luận quyết định không phải sửa")))
                .andExpect(content().string(containsString("set-aside/take-back")));
        mvc.perform(delete(path).with(judge)).andExpect(jsonPath("$.setAside").doesNotExist());
    }

    @Test
    void givesTheJudgeARefusedReasonBackInItsField() throws Exception {
        UUID demand = demandedAndConcluding();
        RequestPostProcessor judge = SignedIn.as(standing.personId());
        String review = "/minutes/" + minutesId + "/review";
        String typed = "Đã ghi ở mục nhiệm vụ " + "n".repeat(4000);

        Cookie[] session = mvc.perform(post(review + "/remarks/" + demand + "/set-aside")
                        .with(judge)
                        .param("reason", typed))
                .andExpect(redirectedUrl(review + "#aside-" + demand))
                .andReturn()
                .getResponse()
                .getCookies();

        mvc.perform(get(review).with(judge).cookie(session).param("lang", "vi"))
                .andExpect(content().string(containsString(typed)))
                .andExpect(content().string(containsString("id=\"aside-" + demand + "-problem\"")))
                .andExpect(content().string(containsString("Dài quá 4.000 ký tự.")));
    }

    @Test
    void keepsTheMinutesUnderReviewWhileOneOfTwoInspectorsGoesOn() {
        send(new ReviewRoute(false, PARTS, Group.STANDING, List.of(), LIMITS));
        claim(supervisor, 1);
        claim(office, 2);
        claims.release(office, task(2).taskId());
        assertThat(state()).isEqualTo(MinutesState.UNDER_REVIEW);
        assertThatThrownBy(() -> sending.withdraw(minutesId, secretary)).isInstanceOf(ConflictException.class);

        claims.release(supervisor, task(1).taskId());
        assertThat(state()).isEqualTo(MinutesState.SENT);
        sending.withdraw(minutesId, secretary);
        assertThat(inbox.openTasksOf(minutesId)).isEmpty();
    }

    @Test
    void aReviewKeepsTheWayItWasStartedWith() {
        send(new ReviewRoute(false, List.of(), Group.SUPERVISOR, List.of(Group.LEADER), LIMITS));
        set(ReviewRoute.simple(LIMITS));
        claim(supervisor);
        give(supervisor, 1, Verdict.APPROVED, "");

        assertThat(state()).isEqualTo(MinutesState.UNDER_REVIEW);
        assertThat(inbox.openTaskOf(minutesId).orElseThrow().kind()).isEqualTo(TaskKind.VALIDATE);
        UUID next = minutes.sent(ward.second());
        Actor other = minutes.actor(ward.second().supervisor());
        review.claim(other, next);
        verdicts.give(other, next, wish(1, Verdict.APPROVED, ""));
        assertThat(register.summary(next).state()).isEqualTo(MinutesState.APPROVED);
    }

    private void send(ReviewRoute route) {
        set(route);
        minutesId = minutes.sent(ward.first());
    }

    private void set(ReviewRoute route) {
        variations.set(ward.wardId(), route, LocalDate.now(clock), leader.personId());
    }

    private InboxTask task(int part) {
        return inbox.openTasksOf(minutesId).stream()
                .filter(task -> task.ordinal() == part)
                .findFirst()
                .orElseThrow();
    }

    private void claim(Actor actor) {
        review.claim(actor, minutesId);
    }

    private void claim(Actor actor, int part) {
        claims.claim(actor, task(part).taskId());
    }

    private UUID remark(Actor actor, int version, RemarkHead head, Severity severity) {
        RemarkText text = new RemarkText(BLOCK, SelectedText.NOTHING, head, severity, "Cần xem lại");
        return review.remark(actor, minutesId, version, text);
    }

    private void give(Actor actor, int version, Verdict verdict, String reason) {
        verdicts.give(actor, minutesId, wish(version, verdict, reason));
    }

    private static VerdictWish wish(int version, Verdict verdict, String reason) {
        return new VerdictWish(UUID.randomUUID(), version, verdict, reason, true);
    }

    private MinutesState state() {
        return register.summary(minutesId).state();
    }

    private List<NoticeKind> noticesOf(Actor actor) {
        return notices.page(actor, "").notices().stream().map(Notice::kind).toList();
    }

    private List<UUID> seenBy(Actor actor) {
        return reviews.of(actor, minutesId, null).remarks().stream()
                .map(Remark::id)
                .toList();
    }

    /** One of two parts demands something, the other is content, and the judge has the conclusion in hand. */
    private UUID demandedAndConcluding() {
        send(new ReviewRoute(false, PARTS, Group.STANDING, List.of(), LIMITS));
        claim(supervisor, 1);
        UUID demand = remark(supervisor, 1, RemarkHead.CONTENT, Severity.MUST_FIX);
        give(supervisor, 1, Verdict.RETURNED, "");
        claim(office, 2);
        give(office, 1, Verdict.APPROVED, "");
        claim(standing);
        return demand;
    }

    private String review() {
        return "/minutes/" + minutesId + "/review";
    }

    private String cellName() {
        return reviews.of(office, minutesId, null).minutes().cellName();
    }

    private ResultActions pass(RequestPostProcessor inspector, int version) throws Exception {
        return mvc.perform(post(review() + "/verdict")
                .with(inspector)
                .param("version", String.valueOf(version))
                .param("result", "PASS"));
    }

    private int sheetsShownTo(Actor reader) throws Exception {
        String page = mvc.perform(get(review()).with(SignedIn.as(reader.personId())))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return page.split("<summary>Danh mục: đã xét", -1).length - 1;
    }
}
