package org.bienban.app.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.course.AnswerWish;
import org.bienban.app.issue.course.Answering;
import org.bienban.app.issue.course.Classifying;
import org.bienban.app.issue.course.CourseSteps;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.issue.course.Way;
import org.bienban.app.issue.wording.AnswerTemplate;
import org.bienban.app.issue.wording.AnswerTemplates;
import org.bienban.app.issue.wording.OfferedTexts;
import org.bienban.app.issue.wording.TemplateText;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.search.SearchWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The texts answers begin with: whose they are, where they are offered, what they are filled with. */
@BienBanTest
class AnswerTemplatesIT {

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
    private AnswerTemplates templates;

    @Autowired
    private OfferedTexts offered;

    @Autowired
    private SearchWork search;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private Actor officer;
    private UUID id;

    @BeforeEach
    void charge() {
        ward = wards.ward();
        officer = minutes.actor(ward.answeringOfficer());
        id = fixture.entered(ward, ward.first(), "land-price", "Giá đất bồi thường thửa 112 quá thấp");
        charged(id);
    }

    @Test
    void offersWhatIsShippedForTheCategoryItsBranchAndEverything() {
        assertThat(offered.of(officer, issue()))
                .extracting(AnswerTemplate::categoryCode)
                .contains("land-price", "land", "")
                .doesNotContain("land-certificate", "land-service");
        assertThat(offered.of(officer, issue()))
                .extracting(AnswerTemplate::owner)
                .containsOnly(AnswerTemplate.Owner.SHIPPED);
    }

    @Test
    void fillsEverythingTheSheetSaysAndLeavesABlankForTheRest() {
        templates.add(officer, null, text("Đủ", "{ma}|{chi_bo}|{dia_chi}|{so_ho}|{ngay_sinh_hoat}|{can_cu}"));
        String filled = offered.filled(
                        officer,
                        issue(),
                        courses.find(id).orElseThrow(),
                        named("Đủ").id())
                .text();

        assertThat(filled)
                .startsWith(issue().code() + "|" + ward.first().name() + "|Ngõ 12|9|06/03/2026|")
                .doesNotContain("{");
        assertThatThrownBy(() -> templates.add(officer, null, text("Lạ", "Kính gửi {ten_nguoi}")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aBodysTextsAreItsOwnAndAPersonsTheirs() {
        templates.add(officer, ward.authorityId(), text("Của phường", "Đã rõ {ma}"));
        templates.add(officer, null, text("Của tôi", "Ghi nhận"));
        assertThat(offered.of(officer, issue()))
                .extracting(AnswerTemplate::owner)
                .startsWith(AnswerTemplate.Owner.OWN, AnswerTemplate.Owner.UNIT);

        Actor office = minutes.actor(ward.office());
        assertThat(templates.all(office)).extracting(AnswerTemplate::name).doesNotContain("Của phường", "Của tôi");
        UUID theirs = named("Của phường").id();
        assertThatThrownBy(() -> templates.change(office, theirs, text("x", "x")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> templates.add(office, ward.authorityId(), text("x", "x")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> templates.all(minutes.actor(ward.first().secretary())))
                .isInstanceOf(ForbiddenException.class);
        AnswerTemplate shipped = offered.of(officer, issue()).getLast();
        assertThatThrownBy(() -> templates.archive(officer, shipped.id(), true)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void isPutAwayAndNeverErasedAndKeptOnceWhenSentTwice() {
        templates.add(officer, null, text("Của tôi", "Ghi nhận"));
        templates.add(officer, null, text("Của tôi", "Ghi nhận"));
        assertThat(own()).hasSize(1);
        assertThatThrownBy(() -> templates.add(officer, null, text("Của tôi", "Khác")))
                .isInstanceOf(RefusedException.class);
        UUID mine = named("Của tôi").id();
        templates.change(officer, mine, text("Của tôi", "Đã ghi nhận"));
        templates.archive(officer, mine, true);
        assertThat(offered.of(officer, issue())).extracting(AnswerTemplate::id).doesNotContain(mine);
        assertThat(own()).singleElement().matches(AnswerTemplate::archived);
        templates.archive(officer, mine, false);
        assertThat(offered.of(officer, issue()))
                .extracting(AnswerTemplate::text)
                .contains("Đã ghi nhận");
    }

    @Test
    void fillsTheFormAndKeepsWhatWasTyped() throws Exception {
        UUID shipped = offered.of(officer, issue()).stream()
                .filter(one -> one.categoryCode().equals("land-price"))
                .findFirst()
                .orElseThrow()
                .id();
        mvc.perform(fill("fill").param("template", shipped.toString()).param("text", "Mở đầu của tôi"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Mở đầu của tôi")))
                .andExpect(content().string(containsString("Về kiến nghị " + issue().code())))
                .andExpect(content().string(containsString("value=\"44/UBND\"")));
        mvc.perform(fill("fill").param("text", "Chưa chọn mẫu"))
                .andExpect(content().string(containsString("Chưa chọn mẫu")));
        assertThat(courses.answers(id)).isEmpty();
    }

    @Test
    void takesOverWhatWasAnsweredToALikeIssue() throws Exception {
        UUID earlier = fixture.entered(ward, ward.second(), "land-price", "Giá đất bồi thường thửa 112 quá thấp rồi");
        charged(earlier);
        UUID answer = answering.answer(
                officer,
                earlier,
                new AnswerWish(GivenAnswer.Kind.FULL, "Phương án đã niêm yết.", "", null, "", 0, null));
        search.catchUp();
        mvc.perform(get("/issues/{id}", id).with(SignedIn.as(ward.answeringOfficer())))
                .andExpect(content().string(containsString("/issues/" + id + "/answer/take")));
        mvc.perform(fill("take").param("from", answer.toString()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(">Phương án đã niêm yết.</textarea>")));
        mvc.perform(fill("take").param("from", UUID.randomUUID().toString())).andExpect(status().isNotFound());
    }

    @Test
    void thePageTellsWhoseEachIsAndSaysWhatIsWrongWithWhatWasTyped() throws Exception {
        mvc.perform(post("/answer-templates")
                        .param("owner", ward.authorityId().toString())
                        .param("name", "Mẫu của ủy ban")
                        .param("text", "Về {ma}")
                        .with(SignedIn.as(ward.answeringOfficer())))
                .andExpect(redirectedUrl("/answer-templates"));
        mvc.perform(get("/answer-templates").with(SignedIn.as(ward.answeringOfficer())))
                .andExpect(content().string(containsString("Mẫu của ủy ban")))
                .andExpect(content().string(containsString("id=\"owner-UNIT\"")))
                .andExpect(content().string(containsString("id=\"owner-SHIPPED\"")));
        mvc.perform(post("/answer-templates/{id}", named("Mẫu của ủy ban").id())
                        .param("name", "Mẫu của ủy ban")
                        .param("text", "Về {la}")
                        .with(SignedIn.as(ward.answeringOfficer())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Về {la}")))
                .andExpect(content().string(containsString("Không có gì để điền vào la")));
    }

    @Test
    void isNotGivenWhileABlankOfTheTextIsLeft() throws Exception {
        mvc.perform(post("/issues/{id}/answer", id)
                        .param("kind", "FULL")
                        .param("onPaper", "ORAL")
                        .param("text", "Kết quả: ..........")
                        .with(SignedIn.as(ward.answeringOfficer())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kết quả: ..........")))
                .andExpect(content().string(containsString("Còn chỗ trống")));
    }

    private MockHttpServletRequestBuilder fill(String what) {
        return post("/issues/{id}/answer/" + what, id)
                .param("number", "44/UBND")
                .param("kind", "FULL")
                .with(SignedIn.as(ward.answeringOfficer()));
    }

    private void charged(UUID issueId) {
        Actor office = minutes.actor(ward.office());
        steps.register(office, issueId, "");
        classifying.classify(office, issueId, new Way.ToBody(ward.authorityId(), ""));
    }

    private List<AnswerTemplate> own() {
        return templates.all(officer).stream()
                .filter(template -> template.owner() == AnswerTemplate.Owner.OWN)
                .toList();
    }

    private AnswerTemplate named(String name) {
        return templates.all(officer).stream()
                .filter(template -> template.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Issue issue() {
        return issues.visible(id, officer);
    }

    private static TemplateText text(String name, String text) {
        return new TemplateText("", null, name, text);
    }
}
