package org.bienban.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienban.app.IssueFixture.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.IssueMove;
import org.bienban.app.issue.IssueMove.Kind;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.course.AnswerWish;
import org.bienban.app.issue.course.Answering;
import org.bienban.app.issue.course.Classifying;
import org.bienban.app.issue.course.CourseSteps;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.issue.course.IssueCourse;
import org.bienban.app.issue.course.Way;
import org.bienban.app.minutes.Draft;
import org.bienban.app.minutes.DraftChange;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.MinutesJson;
import org.bienban.app.minutes.ToldAnswer;
import org.bienban.app.organisation.NewUnit;
import org.bienban.app.organisation.PostEditing;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.UnitEditing;
import org.bienban.app.organisation.UnitReorganisation;
import org.bienban.workflows.IssueProgress.Phase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An issue of February 2025 goes from the cell over the ward to the city, which is dissolved while it holds it; the
 * province takes it over, a department answers, and in August the cell's own minutes record that the members were told.
 * The clock is the one the demonstration moves.
 */
@BienBanTest
class IssueStoryIT {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

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
    private MinutesDrafting drafting;

    @Autowired
    private UnitEditing units;

    @Autowired
    private UnitReorganisation reorganisation;

    @Autowired
    private PostEditing posts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private WardFixture.Ward ward;
    private UUID city;
    private UUID department;
    private UUID cityOfficer;
    private UUID id;

    @Test
    void goesUpThreeLevelsThroughAReorganisationAndEndsToldInTheMinutes() {
        organise();
        on(LocalDate.of(2025, 2, 10), this::raise);
        on(LocalDate.of(2025, 2, 11), () -> steps.register(actor(ward.office()), id, ""));
        on(
                LocalDate.of(2025, 2, 14),
                () -> classifying.classify(actor(ward.office()), id, new Way.Ask("Danh sách hộ, số thửa?")));
        on(
                LocalDate.of(2025, 2, 18),
                () -> steps.supplement(actor(ward.first().secretary()), id, "23 hộ, thửa 112 đến 134"));
        on(
                LocalDate.of(2025, 2, 20),
                () -> classifying.classify(actor(ward.wardSecretary()), id, new Way.Up("Vượt thẩm quyền")));
        assertThat(course().holderId()).isEqualTo(city);
        assertThat(course().level()).isEqualTo(2);
        on(LocalDate.of(2025, 2, 24), () -> steps.register(actor(cityOfficer), id, ""));

        units.move(ward.wardId(), ward.provinceId(), REFORM);
        reorganisation.dissolve(city, REFORM);

        on(LocalDate.of(2025, 7, 8), () -> {
            assertThat(issues.mayRead(id, actor(cityOfficer))).isFalse();
            classifying.classify(actor(ward.provinceOffice()), id, new Way.ToBody(department, "Giải quyết dứt điểm"));
        });
        on(
                LocalDate.of(2025, 7, 25),
                () -> answering.answer(
                        actor(ward.provinceSecretary()),
                        id,
                        new AnswerWish(
                                GivenAnswer.Kind.FULL,
                                "Giao đất dịch vụ cho 23 hộ trong tháng 8.",
                                "12/SNNMT",
                                LocalDate.of(2025, 7, 24),
                                "Giám đốc Sở",
                                23,
                                null)));
        assertThat(course().phase()).isEqualTo(Phase.TELL);
        on(LocalDate.of(2025, 8, 6), this::tell);

        assertThat(course().phase()).isEqualTo(Phase.CLOSED);
        List<IssueMove> moves = issues.sheet(id, actor(ward.office())).moves();
        assertThat(moves)
                .extracting(IssueMove::kind)
                .containsExactly(
                        Kind.RAISED,
                        Kind.SENT_UP,
                        Kind.REGISTERED,
                        Kind.ASKED,
                        Kind.SUPPLEMENTED,
                        Kind.HANDED_UP,
                        Kind.REGISTERED,
                        Kind.ASSIGNED,
                        Kind.ANSWERED,
                        Kind.TOLD,
                        Kind.CLOSED);
        assertThat(moves)
                .extracting(move -> LocalDate.ofInstant(move.at(), clock.getZone()))
                .isSorted()
                .startsWith(LocalDate.of(2025, 2, 10))
                .endsWith(LocalDate.of(2025, 8, 6));
    }

    private void organise() {
        ward = wards.ward();
        String code = "96" + ward.wardId().toString().replaceAll("\\D", "").substring(0, 3) + "000000000";
        city = units.addUnit(
                new NewUnit("city", null, "Đảng bộ thành phố Kể Chuyện", null, code, ward.provinceId()),
                WardFixture.BEGIN);
        units.move(ward.wardId(), city, LocalDate.of(2024, 6, 1));
        department = units.addUnit(
                new NewUnit(
                        "authority",
                        "department",
                        "Sở Kể Chuyện",
                        null,
                        "SO-" + code.substring(2, 5),
                        ward.provinceId()),
                WardFixture.BEGIN);
        cityOfficer = ward.archivist();
        posts.appoint(cityOfficer, city, PostKind.OFFICE_STAFF, WardFixture.BEGIN);
        posts.appoint(ward.provinceSecretary(), department, PostKind.ANSWERING_OFFICER, WardFixture.BEGIN);
    }

    private void raise() {
        fixture.approved(
                ward.first(),
                LocalDate.of(2025, 2, 6),
                matter("a", "23 hộ chưa được giao đất dịch vụ", "land-service", 23, 1));
        id = jdbc.sql("select id from issue where origin_id = :cell")
                .param("cell", ward.first().id())
                .query((row, number) -> row.getObject("id", UUID.class))
                .single();
    }

    private void tell() {
        UUID draft = minutes.begun(ward.first(), LocalDate.of(2025, 8, 5));
        Actor secretary = actor(ward.first().secretary());
        ToldAnswer told = drafting.draft(draft, secretary).content().told().getFirst();
        minutes.fill(draft, ward.first());
        Draft now = drafting.draft(draft, secretary);
        ToldAnswer said = new ToldAnswer(
                told.id(),
                told.answerId(),
                told.issueId(),
                told.code(),
                told.matter(),
                told.answer(),
                ToldAnswer.Outcome.CONTENT,
                "Đọc toàn văn, 30 đảng viên có mặt");
        drafting.save(
                draft,
                new DraftChange(now.revision(), Map.of("told", MinutesJson.tree(List.of(said))), Map.of(), null),
                secretary);
        fixture.approve(draft, ward.first());
    }

    private void on(LocalDate day, Runnable work) {
        ZoneId zone = clock.getZone();
        ((SeedingClock) clock)
                .at(LocalDateTime.of(day, LocalTime.of(9, 0)).atZone(zone).toInstant(), work);
    }

    private IssueCourse course() {
        return courses.find(id).orElseThrow();
    }

    private Actor actor(UUID person) {
        return minutes.actor(person);
    }
}
