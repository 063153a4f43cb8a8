package org.bienban.app.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bienban.app.IssueFixture.matter;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.course.AnswerWish;
import org.bienban.app.issue.course.Answering;
import org.bienban.app.issue.course.Classifying;
import org.bienban.app.issue.course.CourseChanges;
import org.bienban.app.issue.course.CourseSteps;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.issue.course.IssueCourse;
import org.bienban.app.issue.course.ProgressAsking;
import org.bienban.app.issue.course.Telling;
import org.bienban.app.issue.course.TellingByHand;
import org.bienban.app.issue.course.Way;
import org.bienban.app.notice.NoticeKind;
import org.bienban.app.notice.Notices;
import org.bienban.app.organisation.NewUnit;
import org.bienban.app.organisation.PostEditing;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.UnitEditing;
import org.bienban.app.organisation.UnitReorganisation;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.rules.MeetingWindows;
import org.bienban.workflows.IssueNature;
import org.bienban.workflows.IssueProgress.Phase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An issue goes up, is answered, and is told to the members: what each step changes, and who may take it. */
@BienBanTest
class IssueCourseIT {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 6);

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private IssueFixture fixture;

    @Autowired
    private Issues issues;

    @Autowired
    private Courses courses;

    @Autowired
    private CourseSteps steps;

    @Autowired
    private Classifying classifying;

    @Autowired
    private Answering answering;

    @Autowired
    private CourseChanges changes;

    @Autowired
    private TellingByHand telling;

    @Autowired
    private ProgressAsking asking;

    @Autowired
    private MeetingWindows windows;

    @Autowired
    private IssueDecisions decisions;

    @Autowired
    private Notices notices;

    @Autowired
    private UnitEditing units;

    @Autowired
    private UnitReorganisation reorganisation;

    @Autowired
    private PostEditing posts;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Clock clock;

    private WardFixture.Ward ward;
    private UUID id;
    private @Nullable UUID paper;

    @BeforeEach
    void raise() {
        ward = wards.ward();
        fixture.approved(ward.first(), MAY, matter("a", "Giá đất bồi thường thửa 112 quá thấp", "land-price", 19, 1));
        id = fixture.open(office()).getFirst().id();
    }

    @Test
    void standsWithTheOfficeOfTheWardOnceItIsRaised() {
        assertThat(course().phase()).isEqualTo(Phase.REGISTER);
        assertThat(course().holderId()).isEqualTo(ward.wardId());
        assertThat(course().due()).isAfter(course().since());
        assertThat(mine(office())).containsExactly(id);
        assertThat(mine(actor(ward.first().secretary()))).isEmpty();
        assertThat(told(ward.office())).contains(NoticeKind.ISSUE_WAITS);
    }

    @Test
    void isAnsweredByABodyThatSeesTheSheetOnly() {
        Actor officer = actor(ward.answeringOfficer());
        assertThat(issues.mayRead(id, officer)).isFalse();
        classified(new Way.ToBody(ward.authorityId(), "Đề nghị trả lời bằng văn bản"));

        assertThat(issues.mayRead(id, officer)).isTrue();
        assertThat(mine(officer)).containsExactly(id);
        assertThat(told(ward.answeringOfficer())).contains(NoticeKind.ISSUE_WAITS);
        answering.answer(officer, id, full("Phương án được niêm yết từ 01/6."));

        assertThat(course().phase()).isEqualTo(Phase.TELL);
        Telling waiting = onlyTelling();
        assertThat(waiting.cellId()).isEqualTo(ward.first().id());
        assertThat(waiting.seenAt()).isNull();
        assertThat(told(ward.first().secretary())).contains(NoticeKind.ISSUE_ANSWERED);
        assertThat(told(ward.first().member())).doesNotContain(NoticeKind.ISSUE_ANSWERED);
        assertThat(courses.unopened(actor(ward.first().secretary()))).isEqualTo(1);
        assertThat(courses.unopened(actor(ward.first().member()))).isZero();
        assertThat(courses.unopened(office())).isZero();
    }

    @Test
    void tellsWhoWritesForTheCellOfAnAnswerNobodyOpenedUntilSomebodyDoes() throws Exception {
        answered();
        mvc.perform(get("/tasks").with(SignedIn.as(ward.first().secretary())))
                .andExpect(content().string(containsString("href=\"/issues?unread=yes\"")));
        mvc.perform(get("/issues/{id}", id).with(SignedIn.as(ward.first().minuteTaker())));
        mvc.perform(get("/tasks").with(SignedIn.as(ward.first().secretary())))
                .andExpect(content().string(not(containsString("/issues?unread=yes"))));
    }

    @Test
    void isSettledWhenTheMembersAreContentAndOpensAgainWhenRaisedOnceMore() {
        answered();
        tell(Telling.Outcome.SATISFIED, "");

        assertThat(course().phase()).isEqualTo(Phase.CLOSED);
        assertThat(issues.visible(id, office()).state()).isEqualTo(IssueState.CLOSED);
        assertThat(moves()).contains(IssueMove.Kind.TOLD, IssueMove.Kind.CLOSED);
        fixture.approved(
                ward.first(),
                LocalDate.of(2026, 7, 6),
                matter("b", "Giá đất bồi thường thửa 112 vẫn quá thấp", "land-price", 20, 1));
        assertThat(issues.visible(id, office()).state()).isEqualTo(IssueState.RAISED);
        assertThat(issues.visible(id, office()).timesRaised()).isEqualTo(2);
        assertThat(course().phase()).isEqualTo(Phase.REGISTER);
    }

    @Test
    void comesBackToTheLevelThatAnsweredWhenTheMembersAreNotContent() {
        answered();
        assertThatThrownBy(() -> tell(Telling.Outcome.UNSATISFIED, " ")).isInstanceOf(RefusedException.class);
        tell(Telling.Outcome.UNSATISFIED, "Chưa nêu giá cụ thể");

        assertThat(course().phase()).isEqualTo(Phase.CLASSIFY);
        assertThat(course().reopened()).isEqualTo(1);
        assertThat(moves()).contains(IssueMove.Kind.REFUSED, IssueMove.Kind.REOPENED);
        assertThat(told(ward.office())).contains(NoticeKind.ISSUE_REOPENED);
        assertThatThrownBy(() -> tell(Telling.Outcome.SATISFIED, "")).isInstanceOf(ConflictException.class);
    }

    @Test
    void goesUpLevelByLevelAndEveryLevelKeepsSight() {
        Actor province = actor(ward.provinceOffice());
        assertThat(issues.mayRead(id, province)).isFalse();
        classified(new Way.Up("Vượt thẩm quyền phường"));

        assertThat(course().level()).isEqualTo(2);
        assertThat(course().holderId()).isEqualTo(ward.provinceId());
        assertThat(issues.mayRead(id, province)).isTrue();
        assertThat(issues.mayRead(id, office())).isTrue();
        assertThat(told(ward.first().secretary())).contains(NoticeKind.ISSUE_HANDED_UP);
        assertThatThrownBy(() -> steps.register(office(), id, "")).isInstanceOf(ForbiddenException.class);
        steps.register(province, id, "");
        assertThatThrownBy(() -> classifying.classify(province, id, new Way.Up("")))
                .isInstanceOf(RefusedException.class);
        classifying.classify(province, id, new Way.Explain("Giá theo bảng giá đất hiện hành."));
        assertThat(course().phase()).isEqualTo(Phase.TELL);
        tell(Telling.Outcome.SATISFIED, "");
        assertThat(course().phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void asksTheCellAndGoesOnWithWhatItAdds() {
        classified(new Way.Ask("Số thửa, số hộ?"));
        assertThat(mine(actor(ward.first().secretary()))).containsExactly(id);
        assertThatThrownBy(() -> steps.supplement(actor(ward.second().secretary()), id, "x"))
                .isInstanceOf(NotFoundException.class);
        steps.supplement(actor(ward.first().minuteTaker()), id, "Thửa 112, 19 hộ");
        assertThat(course().phase()).isEqualTo(Phase.CLASSIFY);
    }

    @Test
    void tellsAPartAndComesBackForTheRest() {
        classified(new Way.ToBody(ward.authorityId(), ""));
        Actor officer = actor(ward.answeringOfficer());
        assertThatThrownBy(() -> answering.answer(officer, id, wish(GivenAnswer.Kind.PARTIAL, 0, null)))
                .isInstanceOf(RefusedException.class);
        answering.answer(officer, id, wish(GivenAnswer.Kind.PARTIAL, 2, null));
        tell(Telling.Outcome.SATISFIED, "");
        assertThat(course().phase()).isEqualTo(Phase.ANSWER);
        assertThat(course().bodyId()).isEqualTo(ward.authorityId());

        LocalDate day = LocalDate.now(clock).plusMonths(3);
        answering.answer(officer, id, wish(GivenAnswer.Kind.ROADMAP, 0, day));
        assertThat(course().phase()).isEqualTo(Phase.ROADMAP);
        assertThat(course().roadmapOn()).isEqualTo(day);
    }

    @Test
    void isTakenBackByTheCellUntilItIsDecided() {
        assertThatThrownBy(() -> changes.recall(office(), id, "x")).isInstanceOf(ForbiddenException.class);
        changes.recall(actor(ward.first().secretary()), id, "Đã tự giải quyết");
        assertThat(course().phase()).isEqualTo(Phase.RECALLED);
        assertThat(issues.visible(id, office()).state()).isEqualTo(IssueState.CLOSED);
        assertThatThrownBy(() -> changes.recall(actor(ward.first().secretary()), id, "x"))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void isGivenToSomebodyAndTakenByNobodyElse() {
        assertThatThrownBy(() -> changes.reassign(office(), id, ward.first().member(), "x"))
                .isInstanceOf(RefusedException.class);
        changes.reassign(actor(ward.wardDeputy()), id, ward.office(), "Phụ trách đất đai");
        assertThatThrownBy(() -> steps.register(actor(ward.wardSecretary()), id, ""))
                .isInstanceOf(ConflictException.class);
        steps.register(office(), id, "");
        assertThatThrownBy(() -> steps.register(office(), id, "")).isInstanceOf(ConflictException.class);
    }

    @Test
    void aDenunciationLeavesTheWayAtOnceAndComesBackToItsBeginning() {
        classified(new Way.ToBody(ward.authorityId(), ""));
        Actor officer = actor(ward.answeringOfficer());
        decisions.settleNature(office(), id, IssueNature.DENUNCIATION, "Tố cáo cán bộ địa chính");
        assertThat(issues.mayRead(id, officer)).isFalse();
        assertThat(course().phase()).isEqualTo(Phase.ENDED);
        decisions.settleNature(actor(ward.wardSecretary()), id, IssueNature.PROPOSAL, "Không phải tố cáo");
        assertThat(course().phase()).isEqualTo(Phase.REGISTER);
        assertThat(issues.mayRead(id, officer)).isTrue();
    }

    @Test
    void oneAnswerGoesToEveryCellAndEachHasItsOwnClosing() {
        fixture.approved(ward.second(), MAY, matter("a", "Giá đất bồi thường đường mới quá thấp", "land-price", 7, 1));
        Issue second = fixture.open(office()).stream()
                .filter(issue -> !issue.id().equals(id))
                .findFirst()
                .orElseThrow();
        decisions.merge(office(), second.id(), issues.visible(id, office()).code(), "Cùng dự án");
        answered();

        List<Telling> both = courses.answered(issues.visible(id, office()))
                .values()
                .iterator()
                .next();
        assertThat(both)
                .extracting(Telling::cellId)
                .containsExactlyInAnyOrder(ward.first().id(), ward.second().id());
        tell(Telling.Outcome.SATISFIED, "");
        assertThat(course().phase()).isEqualTo(Phase.TELL);
        Actor other = actor(ward.second().secretary());
        assertThat(courses.answered(issues.visible(second.id(), other))
                        .values()
                        .iterator()
                        .next())
                .singleElement()
                .matches(Telling::isWaiting);
        UUID theirs = fixture.approved(ward.second(), LocalDate.now(clock));
        telling.tell(other, both.getFirst().answerId(), second.id(), theirs, Telling.Outcome.SATISFIED, "");
        assertThat(course().phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void isAnsweredOnceOnlyByTwoAtTheSameTime() throws Exception {
        classified(new Way.ToBody(ward.authorityId(), ""));
        UUID colleague = ward.provinceSecretary();
        posts.appoint(colleague, ward.authorityId(), PostKind.ANSWERING_OFFICER, WardFixture.BEGIN);
        List<Boolean> done = Stream.of(ward.answeringOfficer(), colleague)
                .parallel()
                .map(person -> {
                    try {
                        answering.answer(actor(person), id, full("Trả lời"));
                        return true;
                    } catch (ConflictException | ForbiddenException late) {
                        return false;
                    }
                })
                .toList();
        assertThat(done).containsOnlyOnce(true);
        assertThat(courses.answers(id)).hasSize(1);
    }

    @Test
    void goesOnWhenTheUnitHoldingItIsNoMore() {
        LocalDate today = LocalDate.now(clock);
        String code = "97" + ward.wardId().toString().replaceAll("\\D", "").substring(0, 3) + "000000000";
        UUID city = units.addUnit(
                new NewUnit("city", null, "Đảng bộ thành phố Mẫu", null, code, ward.provinceId()), WardFixture.BEGIN);
        units.move(ward.wardId(), city, today.minusDays(60));
        classified(new Way.Up(""));
        assertThat(course().holderId()).isEqualTo(city);

        units.move(ward.wardId(), ward.provinceId(), today);
        reorganisation.dissolve(city, today);

        Actor province = actor(ward.provinceOffice());
        assertThat(issues.mayRead(id, province)).isTrue();
        assertThat(mine(province)).containsExactly(id);
        steps.register(province, id, "");
        classifying.classify(province, id, new Way.Explain("Tỉnh tiếp nhận sau sắp xếp"));
        tell(Telling.Outcome.UNSATISFIED, "Chưa rõ");
        assertThat(mine(province)).containsExactly(id);
        assertThatThrownBy(() -> classifying.classify(province, id, new Way.Up("")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void whoHoldsItOrIsChargedWithItSaysHowFarItHasCome() {
        Actor officer = actor(ward.answeringOfficer());
        Actor secretary = actor(ward.first().secretary());
        assertThatThrownBy(() -> steps.progress(officer, id, "x")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> steps.progress(secretary, id, "x")).isInstanceOf(ForbiddenException.class);
        classified(new Way.ToBody(ward.authorityId(), ""));
        assertThatThrownBy(() -> steps.progress(officer, id, " ")).isInstanceOf(RefusedException.class);
        steps.progress(officer, id, "Đã đo đạc xong 12 thửa");

        assertThat(course().phase()).isEqualTo(Phase.ANSWER);
        assertThat(issues.sheet(id, secretary).moves().getLast().note()).isEqualTo("Đã đo đạc xong 12 thửa");
        assertThat(told(ward.first().secretary())).contains(NoticeKind.ISSUE_PROGRESS);
        answering.answer(officer, id, full("Xong"));
        tell(Telling.Outcome.SATISFIED, "");
        assertThatThrownBy(() -> steps.progress(officer, id, "x")).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void asksForALineOnceBeforeTheCellMeetsUnlessSomethingWasSaid() {
        LocalDate opening = nextOpening();
        classified(new Way.ToBody(ward.authorityId(), ""));
        UUID officer = ward.answeringOfficer();
        asking.ask(opening.minusDays(20));
        asking.ask(opening);
        assertThat(told(officer)).doesNotContain(NoticeKind.ISSUE_PROGRESS_WANTED);
        asking.ask(opening.minusDays(1));
        assertThat(told(officer)).containsOnlyOnce(NoticeKind.ISSUE_PROGRESS_WANTED);
        asking.ask(opening.minusDays(1));
        assertThat(told(officer)).containsOnlyOnce(NoticeKind.ISSUE_PROGRESS_WANTED);
        assertThat(told(ward.office())).doesNotContain(NoticeKind.ISSUE_PROGRESS_WANTED);
    }

    @Test
    void asksForNoLineWhereOneWasGivenSinceTheMeetingsBefore() {
        classified(new Way.ToBody(ward.authorityId(), ""));
        steps.progress(actor(ward.answeringOfficer()), id, "Đã đo đạc xong");
        asking.ask(nextOpening().minusDays(1));
        assertThat(told(ward.answeringOfficer())).doesNotContain(NoticeKind.ISSUE_PROGRESS_WANTED);
    }

    @Test
    void liesOverTheTaskListOfWhoeverIsToAct() throws Exception {
        String link = "/issues/" + id;
        mvc.perform(get("/tasks").with(SignedIn.as(ward.office())))
                .andExpect(content().string(containsString(link)));
        mvc.perform(get("/tasks").with(SignedIn.as(ward.answeringOfficer())))
                .andExpect(content().string(not(containsString(link))))
                .andExpect(content().string(containsString("href=\"/issues\"")));
        mvc.perform(get("/tasks").with(SignedIn.as(ward.first().supervisor())))
                .andExpect(content().string(not(containsString(link))));
    }

    @Test
    void keepsWhatWasTypedIntoAStepThatIsRefused() throws Exception {
        steps.register(office(), id, "");
        mvc.perform(post("/issues/{id}/classify", id)
                        .param("way", "ANSWER")
                        .param("body", ward.wardId().toString())
                        .param("note", "Trả lời trước ngày 20")
                        .with(SignedIn.as(ward.office())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Trả lời trước ngày 20")))
                .andExpect(content().string(containsString("Chọn cơ quan trả lời")));
        mvc.perform(post("/issues/{id}/classify", id)
                        .param("way", "ANSWER")
                        .param("body", ward.authorityId().toString())
                        .with(SignedIn.as(ward.office())))
                .andExpect(redirectedUrl("/issues/" + id));
        mvc.perform(get("/issues/{id}/course", id).with(SignedIn.as(ward.answeringOfficer())))
                .andExpect(content().string(containsString("data-element=\"userTask_answer\"")));
    }

    private LocalDate nextOpening() {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(YearMonth.from(today), YearMonth.from(today).plusMonths(1))
                .map(month -> windows.window(ward.first().id(), month).from())
                .filter(today::isBefore)
                .findFirst()
                .orElseThrow();
    }

    private void answered() {
        classified(new Way.ToBody(ward.authorityId(), ""));
        answering.answer(actor(ward.answeringOfficer()), id, full("Đã rà soát"));
    }

    private void classified(Way way) {
        steps.register(office(), id, "");
        classifying.classify(office(), id, way);
    }

    private void tell(Telling.Outcome outcome, String said) {
        if (paper == null) {
            paper = fixture.approved(ward.first(), LocalDate.now(clock));
        }
        Telling own = courses.answered(issues.visible(id, office())).values().iterator().next().stream()
                .filter(one -> one.partId().equals(id))
                .findFirst()
                .orElseThrow();
        telling.tell(actor(ward.first().secretary()), own.answerId(), id, paper, outcome, said);
    }

    private Telling onlyTelling() {
        Map<GivenAnswer, List<Telling>> answered = courses.answered(issues.visible(id, office()));
        assertThat(answered).hasSize(1);
        return answered.values().iterator().next().getFirst();
    }

    private static AnswerWish full(String text) {
        return new AnswerWish(GivenAnswer.Kind.FULL, text, "12/UBND", LocalDate.of(2026, 6, 2), "Chủ tịch", 0, null);
    }

    private static AnswerWish wish(GivenAnswer.Kind kind, int households, @Nullable LocalDate on) {
        return new AnswerWish(kind, "Trả lời", "", null, "", households, on);
    }

    private IssueCourse course() {
        return courses.find(id).orElseThrow();
    }

    private List<UUID> mine(Actor actor) {
        return fixture.waitingFor(actor).stream().map(Issue::id).toList();
    }

    private List<IssueMove.Kind> moves() {
        return issues.sheet(id, office()).moves().stream().map(IssueMove::kind).toList();
    }

    private List<NoticeKind> told(UUID person) {
        return notices.page(actor(person), "").notices().stream()
                .map(notice -> notice.kind())
                .toList();
    }

    private Actor office() {
        return actor(ward.office());
    }

    private Actor actor(UUID person) {
        return minutes.actor(person);
    }
}
