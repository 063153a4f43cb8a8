package org.bienban.app.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienban.app.IssueFixture.matter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.IssueDecisions;
import org.bienban.app.issue.course.AnswerWish;
import org.bienban.app.issue.course.Answering;
import org.bienban.app.issue.course.Classifying;
import org.bienban.app.issue.course.CourseSteps;
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.issue.course.Way;
import org.bienban.app.register.IssueRegister;
import org.bienban.app.register.RegisterFilter;
import org.bienban.app.register.RegisterFilter.View;
import org.bienban.app.register.RegisterPage;
import org.bienban.workflows.IssueNature;
import org.bienban.workflows.IssueProgress.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the register shows, to whom, and by which filter. */
@BienBanTest
class RegisterIT {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 6);

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private IssueFixture fixture;

    @Autowired
    private IssueRegister register;

    @Autowired
    private CourseSteps steps;

    @Autowired
    private Classifying classifying;

    @Autowired
    private Answering answering;

    @Autowired
    private IssueDecisions decisions;

    @Autowired
    private JdbcClient jdbc;

    private WardFixture.Ward ward;
    private UUID price;
    private UUID lamp;

    @BeforeEach
    void raise() {
        ward = wards.ward();
        fixture.approved(ward.first(), MAY, matter("a", "Giá đất bồi thường thửa 112 quá thấp", "land-price", 19, 2));
        price = fixture.open(office()).getFirst().id();
        lamp = fixture.entered(ward, ward.second(), "Đèn đường ngõ 12 hỏng");
    }

    @Test
    void showsTheOldestFirstWithWhereEachStands() {
        RegisterPage page = register.page(RegisterFilter.open(), office(), "", 10);

        assertThat(page.rows()).extracting(row -> row.issue().id()).containsExactly(lamp, price);
        assertThat(page.rows()).extracting(row -> row.course().phase()).containsOnly(Phase.REGISTER);
        assertThat(page.categories()).containsEntry("land-price", 1L).containsEntry("infrastructure-lighting", 1L);
        assertThat(found(filter("sort", "newest"), office())).containsExactly(price, lamp);
    }

    @Test
    void pagesByKeyInBothOrders() {
        for (int i = 0; i < 4; i++) {
            fixture.entered(ward, ward.first(), "Việc số " + i);
        }
        for (String order : List.of("oldest", "newest")) {
            RegisterFilter filter = filter("sort", order);
            RegisterPage first = register.page(filter, office(), "", 4);
            RegisterPage second = register.page(filter, office(), String.valueOf(first.next()), 4);

            assertThat(first.total()).isEqualTo(6);
            assertThat(first.rows()).hasSize(4);
            assertThat(second.rows()).hasSize(2).doesNotContainAnyElementsOf(first.rows());
            assertThat(second.next()).isNull();
        }
    }

    @Test
    void filtersByCategoryWithWhatIsBelowByPlaceByAgeAndByHouseholds() {
        assertThat(found(filter("category", "land"), office())).containsExactly(price);
        assertThat(found(filter("category", "none"), office())).isEmpty();
        assertThat(found(filter("place", "ngo 12"), office())).containsExactly(lamp);
        assertThat(found(filter("households", "10"), office())).containsExactly(price);
        assertThat(found(filter("cell", ward.second().id().toString()), office()))
                .containsExactly(lamp);
        assertThat(found(filter("cell", ward.wardId().toString()), office())).hasSize(2);
        jdbc.sql("update issue set raised_on = :day, last_raised_on = :day where id = :id")
                .param("day", office().on().minusMonths(3))
                .param("id", lamp)
                .update();
        assertThat(found(filter("age", "from_3"), office())).containsExactly(lamp);
        assertThat(found(filter("age", "from_1"), office())).isEmpty();
    }

    @Test
    void filtersByHolderLevelPhaseAndWhatIsLate() {
        steps.register(office(), price, "");
        classifying.classify(office(), price, new Way.Up(""));

        assertThat(found(filter("level", "2"), office())).containsExactly(price);
        assertThat(found(filter("holder", ward.provinceId().toString()), office()))
                .containsExactly(price);
        assertThat(found(filter("holder", ward.wardId().toString()), office())).containsExactly(lamp);
        assertThat(found(filter("phase", "register"), office())).containsExactly(lamp, price);
        assertThat(found(filter("overdue", "yes"), office())).isEmpty();
        jdbc.sql("update issue_course set due = timestamptz '2020-01-01 00:00Z' where issue_id = :id")
                .param("id", lamp)
                .update();
        assertThat(found(filter("overdue", "yes"), office())).containsExactly(lamp);
        assertThat(found(filter("show", "mine"), office())).containsExactly(lamp);
    }

    @Test
    void showsWhatWentUpAndWaitsForAnAnswerUntilItIsAnswered() {
        steps.register(office(), price, "");
        classifying.classify(office(), price, new Way.Up(""));
        Actor province = minutes.actor(ward.provinceOffice());
        RegisterFilter escalated = filter("reached", "handed_up", "missing", "answered");

        assertThat(found(escalated, province)).containsExactly(price);
        assertThat(found(escalated, office())).containsExactly(price);
        steps.register(province, price, "");
        classifying.classify(province, price, new Way.Explain("Đã giải thích"));
        assertThat(found(escalated, province)).isEmpty();
        assertThat(found(filter("unread", "yes"), province)).containsExactly(price);
    }

    @Test
    void findsWhatABodyIsToAnswer() {
        steps.register(office(), lamp, "");
        classifying.classify(office(), lamp, new Way.ToBody(ward.authorityId(), "Trả lời"));
        Actor officer = minutes.actor(ward.answeringOfficer());

        assertThat(found(filter("body", ward.authorityId().toString()), officer))
                .containsExactly(lamp);
        answering.answer(officer, lamp, new AnswerWish(GivenAnswer.Kind.FULL, "Đã sửa", "", null, "", 0, null));
        assertThat(found(filter("reached", "answered"), officer)).containsExactly(lamp);
    }

    @Test
    void countsNothingThePersonMayNotSee() {
        Actor other = minutes.actor(wards.ward().office());
        Actor first = minutes.actor(ward.first().secretary());

        assertThat(register.count(RegisterFilter.of(View.ALL), other)).isZero();
        assertThat(found(RegisterFilter.open(), first)).containsExactly(price);
        assertThat(register.page(RegisterFilter.open(), first, "", 10).categories())
                .containsOnlyKeys("land-price");

        decisions.settleNature(office(), price, IssueNature.DENUNCIATION, "Tố cáo cán bộ");
        assertThat(register.count(RegisterFilter.of(View.ALL), first)).isZero();
        assertThat(found(RegisterFilter.of(View.RESTRICTED), office())).isEmpty();
        assertThat(found(RegisterFilter.of(View.RESTRICTED), minutes.actor(ward.wardSecretary())))
                .containsExactly(price);
    }

    private List<UUID> found(RegisterFilter filter, Actor actor) {
        RegisterPage page = register.page(filter, actor, "", 50);
        assertThat(page.total()).isEqualTo(page.rows().size()).isEqualTo(register.count(filter, actor));
        return page.rows().stream().map(row -> row.issue().id()).toList();
    }

    private static RegisterFilter filter(String... pairs) {
        Map<String, String> typed = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            typed.put(pairs[i], pairs[i + 1]);
        }
        return RegisterAddress.of(typed).filter();
    }

    private Actor office() {
        return minutes.actor(ward.office());
    }
}
