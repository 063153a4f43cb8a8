package org.bienban.app.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienban.app.IssueFixture.matter;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.IssueDecisions;
import org.bienban.app.issue.course.AnswerWish;
import org.bienban.app.issue.course.Answering;
import org.bienban.app.issue.course.Classifying;
import org.bienban.app.issue.course.CourseSteps;
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.issue.course.Way;
import org.bienban.app.register.RegisterCounting;
import org.bienban.app.register.RegisterFigures;
import org.bienban.app.register.RegisterFilter;
import org.bienban.app.register.Stage;
import org.bienban.workflows.IssueNature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Every figure is the total of the list it leads to, and tells nothing its reader may not see. */
@BienBanTest
class FiguresIT {

    private static final Pattern FIGURE =
            Pattern.compile("<a(?: class=\"bb-figure\")? href=\"(/issues[^\"]*)\">(\\d+)</a>");

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private IssueFixture fixture;

    @Autowired
    private RegisterCounting counting;

    @Autowired
    private org.bienban.app.register.IssueRegister register;

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

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private UUID denounced;

    /** One at every stage of the way, at two levels, of several ages; one kept apart, one merged. */
    @BeforeEach
    void stand() {
        ward = wards.ward();
        fixture.approved(
                ward.first(),
                LocalDate.of(2026, 5, 6),
                matter("a", "Giá đất bồi thường thửa 112 quá thấp", "land-price", 19, 2),
                matter("b", "Chưa giao đất dịch vụ cho 60 hộ", "land-service", 60, 1));
        List<UUID> raised =
                fixture.open(office()).stream().map(issue -> issue.id()).toList();
        up(raised.get(0));
        up(raised.get(1));
        steps.register(province(), raised.get(1), "");
        classifying.classify(province(), raised.get(1), new Way.Explain("Đã giải thích"));
        UUID lamp = fixture.entered(ward, ward.second(), "Đèn đường ngõ 12 hỏng");
        steps.register(office(), lamp, "");
        classifying.classify(office(), lamp, new Way.ToBody(ward.authorityId(), "Trả lời"));
        answering.answer(
                minutes.actor(ward.answeringOfficer()),
                lamp,
                new AnswerWish(GivenAnswer.Kind.FULL, "Đã sửa", "", null, "", 0, null));
        aged(fixture.entered(ward, ward.second(), "Cống thoát nước tắc"), 14);
        UUID waste = fixture.entered(ward, ward.first(), "Rác thải ngõ 7");
        aged(waste, 4);
        denounced = fixture.entered(ward, ward.first(), "Việc của một cán bộ");
        decisions.settleNature(office(), denounced, IssueNature.DENUNCIATION, "Tố cáo");
        UUID same = fixture.entered(ward, ward.second(), "Ngập ngõ 3");
        decisions.merge(office(), same, code(waste), "Cùng việc");
    }

    @Test
    void everyFigureIsTheTotalOfTheListBehindIt() throws Exception {
        for (UUID person :
                List.of(ward.office(), ward.provinceOffice(), ward.first().secretary())) {
            for (String asked : List.of(
                    "", "?category=land", "?level=2", "?cell=" + ward.first().id())) {
                Map<String, Long> figures = figures("/issues/figures" + asked, person);
                assertThat(figures).hasSizeGreaterThan(15);
                for (Map.Entry<String, Long> figure : figures.entrySet()) {
                    assertThat(total(figure.getKey(), person))
                            .as("%s of %s", figure.getKey(), asked)
                            .isEqualTo(figure.getValue());
                }
            }
        }
    }

    @Test
    void countsTheWayFromRaisedToTold() {
        RegisterFigures figures = counting.figures(RegisterFilter.open(), office());

        assertThat(figures.reached())
                .containsEntry(Stage.RAISED, 5L)
                .containsEntry(Stage.REGISTERED, 3L)
                .containsEntry(Stage.HANDED_UP, 2L)
                .containsEntry(Stage.ANSWERED, 2L)
                .containsEntry(Stage.TOLD, 0L);
        assertThat(figures.missing())
                .containsEntry(Stage.REGISTERED, 2L)
                .containsEntry(Stage.HANDED_UP, 1L)
                .containsEntry(Stage.ANSWERED, 1L)
                .containsEntry(Stage.TOLD, 2L);
        assertThat(figures.escalated()).isEqualTo(1);
        assertThat(figures.unread()).isEqualTo(2);
        assertThat(figures.households()).isEqualTo(19 + 60 + 3 * 9L);
    }

    @Test
    void tellsNothingOfWhatThePersonMayNotSee() {
        RegisterFigures before = counting.figures(RegisterFilter.open(), province());
        assertThat(before.open()).isEqualTo(2);
        assertThat(before.cells()).containsOnlyKeys(ward.first().id());
        assertThat(counting.figures(
                                RegisterFilter.open(),
                                minutes.actor(wards.ward().office()))
                        .reached())
                .containsEntry(Stage.RAISED, 0L);
        assertThat(counting.figures(RegisterFilter.open(), minutes.actor(ward.administrator()))
                        .reached())
                .containsEntry(Stage.RAISED, 0L);

        RegisterFigures leader = counting.figures(RegisterFilter.open(), minutes.actor(ward.wardSecretary()));
        assertThat(leader.open()).as("what is kept apart is in no figure").isEqualTo(5);
        assertThat(register.count(
                        RegisterFilter.of(RegisterFilter.View.RESTRICTED), minutes.actor(ward.wardSecretary())))
                .isEqualTo(1);
    }

    @Test
    void answersProgramsToo() throws Exception {
        String json = mvc.perform(get("/api/v1/issues/figures").with(SignedIn.as(ward.office())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(json).contains("\"open\":5", "\"HANDED_UP\":2");
    }

    private Map<String, Long> figures(String path, UUID person) throws Exception {
        String html = mvc.perform(get(path).with(SignedIn.as(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Map<String, Long> found = new LinkedHashMap<>();
        Matcher matcher = FIGURE.matcher(html);
        while (matcher.find()) {
            found.put(matcher.group(1).replace("&amp;", "&"), Long.valueOf(matcher.group(2)));
        }
        return found;
    }

    private long total(String href, UUID person) {
        Map<String, String> asked = new LinkedHashMap<>();
        int query = href.indexOf('?');
        if (query > 0) {
            for (String pair : href.substring(query + 1).split("&", -1)) {
                String[] both = pair.split("=", 2);
                asked.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
            }
        }
        Actor actor = minutes.actor(person);
        return register.page(RegisterAddress.of(asked).filter(), actor, "", 1).total();
    }

    private void up(UUID id) {
        steps.register(office(), id, "");
        classifying.classify(office(), id, new Way.Up(""));
    }

    private void aged(UUID id, int months) {
        jdbc.sql("update issue set raised_on = :day, last_raised_on = :day where id = :id")
                .param("day", office().on().minusMonths(months))
                .param("id", id)
                .update();
    }

    private String code(UUID id) {
        return jdbc.sql("select code from issue where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private Actor office() {
        return minutes.actor(ward.office());
    }

    private Actor province() {
        return minutes.actor(ward.provinceOffice());
    }
}
