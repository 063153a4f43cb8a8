package org.bienban.app.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bienban.app.IssueFixture.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.course.AnswerWish;
import org.bienban.app.issue.course.Answering;
import org.bienban.app.issue.course.Classifying;
import org.bienban.app.issue.course.CourseChanges;
import org.bienban.app.issue.course.CourseSteps;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.issue.course.Telling;
import org.bienban.app.issue.course.TellingByHand;
import org.bienban.app.issue.course.Way;
import org.bienban.workflows.IssueEscalationProcess;
import org.bienban.workflows.IssueNature;
import org.bienban.workflows.IssueProgress;
import org.bienban.workflows.IssueProgress.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At every hop of an issue the work is lost just before it is committed, as when the process dies: nothing of it is left
 * in any table, and the same hop goes through afterwards and leaves its traces once.
 */
@BienBanTest
class HopsThatDieIT {

    private static final List<String> TABLES = List.of(
            "issue",
            "issue_move",
            "issue_raising",
            "issue_course",
            "issue_answer",
            "issue_telling",
            "register_key",
            "notice",
            "audit_entry",
            "change",
            "event_publication",
            "minutes",
            "act_ru_execution",
            "act_ru_task",
            "act_ru_job",
            "act_ru_variable",
            "act_hi_taskinst",
            "act_hi_actinst");

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
    private CourseChanges changes;

    @Autowired
    private Classifying classifying;

    @Autowired
    private Answering answering;

    @Autowired
    private TellingByHand telling;

    @Autowired
    private IssueDecisions decisions;

    @Autowired
    private IssueEscalationProcess process;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private WardFixture.Ward ward;
    private UUID draft;

    @BeforeEach
    void draft() {
        ward = wards.ward();
        draft = minutes.drafted(ward.first(), LocalDate.of(2026, 5, 6));
    }

    @Test
    void nothingIsLeftOfAHopThatDiedAndItGoesThroughOnceAfterwards() {
        hop(() -> fixture.approve(draft, ward.first(), matter("a", "Giá đất quá thấp", "land-price", 6, 1)));
        UUID id = fixture.open(office()).getFirst().id();
        hop(() -> steps.register(office(), id, ""), id, Phase.CLASSIFY);
        hop(() -> classifying.classify(office(), id, new Way.Ask("Thửa nào?")), id, Phase.SUPPLEMENT);
        hop(() -> steps.supplement(secretary(), id, "Thửa 112"), id, Phase.CLASSIFY);
        hop(() -> classifying.classify(office(), id, new Way.Up("Vượt thẩm quyền")), id, Phase.REGISTER);
        hop(() -> steps.register(province(), id, ""), id, Phase.CLASSIFY);
        hop(() -> classifying.classify(province(), id, new Way.Explain("Theo bảng giá")), id, Phase.TELL);
        UUID paper = fixture.approved(ward.first(), LocalDate.now(clock));
        hop(() -> tell(id, paper, Telling.Outcome.UNSATISFIED), id, Phase.CLASSIFY);
        hop(() -> classifying.classify(province(), id, new Way.Explain("Bảng giá mới từ 01/7")), id, Phase.TELL);
        hop(() -> tell(id, paper, Telling.Outcome.SATISFIED), id, Phase.CLOSED);

        assertThat(courses.answers(id)).hasSize(2);
        assertThat(issues.sheet(id, office()).moves().stream().map(IssueMove::kind))
                .containsOnlyOnce(IssueMove.Kind.HANDED_UP, IssueMove.Kind.REFUSED, IssueMove.Kind.CLOSED);
    }

    @Test
    void soDoTheWaysOutAndTheAnswerOfABody() {
        fixture.approve(draft, ward.first(), matter("a", "Đèn đường hỏng", "infrastructure-lighting", 6, 1));
        UUID id = fixture.open(office()).getFirst().id();
        hop(() -> changes.reassign(actor(ward.wardDeputy()), id, ward.office(), "Phụ trách"), id, Phase.REGISTER);
        steps.register(office(), id, "");
        hop(() -> classifying.classify(office(), id, new Way.ToBody(ward.authorityId(), "")), id, Phase.ANSWER);
        hop(() -> answering.answer(actor(ward.answeringOfficer()), id, plan()), id, Phase.ROADMAP);
        hop(() -> decisions.settleNature(office(), id, IssueNature.DENUNCIATION, "Tố cáo"), id, Phase.ENDED);
        UUID other = fixture.entered(ward, ward.first(), "Cống ngõ 3 tắc");
        hop(() -> changes.recall(secretary(), other, "Đã tự thông"), other, Phase.RECALLED);
    }

    private void hop(Runnable work, UUID id, Phase phase) {
        hop(work);
        assertThat(courses.find(id).orElseThrow().phase()).isEqualTo(phase);
        assertThat(process.progressOf(id).map(IssueProgress::phase)).contains(phase);
    }

    private void hop(Runnable work) {
        Map<String, String> before = everything();
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    work.run();
                    throw new ProcessDied();
                }))
                .isInstanceOf(ProcessDied.class);
        assertThat(everything()).isEqualTo(before);
        work.run();
        assertThat(everything()).isNotEqualTo(before);
    }

    /** One fingerprint for each table: rows in no order. */
    private Map<String, String> everything() {
        Map<String, String> found = new TreeMap<>();
        for (String table : TABLES) {
            found.put(
                    table,
                    jdbc.sql("select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from " + table
                                    + " t")
                            .query(String.class)
                            .single());
        }
        return found;
    }

    private void tell(UUID id, UUID paper, Telling.Outcome outcome) {
        Telling own = courses.answered(issues.visible(id, office())).values().stream()
                .flatMap(List::stream)
                .filter(Telling::isWaiting)
                .findFirst()
                .orElseThrow();
        telling.tell(secretary(), own.answerId(), id, paper, outcome, "Đề nghị rõ hơn");
    }

    private AnswerWish plan() {
        LocalDate day = LocalDate.now(clock).plusMonths(2);
        return new AnswerWish(GivenAnswer.Kind.ROADMAP, "Thay bóng trong quý", "", null, "", 0, day);
    }

    private Actor secretary() {
        return actor(ward.first().secretary());
    }

    private Actor office() {
        return actor(ward.office());
    }

    private Actor province() {
        return actor(ward.provinceOffice());
    }

    private Actor actor(UUID person) {
        return minutes.actor(person);
    }

    private static final class ProcessDied extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
