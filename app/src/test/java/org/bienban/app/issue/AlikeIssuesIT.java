package org.bienban.app.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
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
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.issue.course.Way;
import org.bienban.app.search.SearchWork;
import org.bienban.workflows.IssueNature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Like issues of other cells are proposed to whoever classifies, and their answers to whoever answers. */
@BienBanTest
class AlikeIssuesIT {

    private static final String ANSWER = "Giá đất cụ thể đã phê duyệt lại, niêm yết tại nhà văn hóa.";

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private IssueFixture fixture;

    @Autowired
    private Issues issues;

    @Autowired
    private IssueDecisions decisions;

    @Autowired
    private AlikeIssues alike;

    @Autowired
    private CourseSteps steps;

    @Autowired
    private Classifying classifying;

    @Autowired
    private Answering answering;

    @Autowired
    private SearchWork search;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private Issue first;
    private Issue second;

    @BeforeEach
    void raise() {
        ward = wards.ward();
        first = raised(ward.first(), "Giá đất bồi thường dự án mở rộng đường quá thấp", "land-price");
        second = raised(ward.second(), "Đề nghị xem lại giá đất bồi thường dự án mở rộng đường Vườn Vèo", "land-plan");
        raised(ward.second(), "Hồ sơ cấp giấy chứng nhận của 3 hộ chưa có kết quả", "land-certificate");
        raised(ward.second(), "Đèn đường ngõ 12 hỏng ba bóng", "infrastructure-lighting");
        search.catchUp();
    }

    @Test
    void findsTheSameMatterInOtherWords() {
        assertThat(alike.of(first, office()))
                .singleElement()
                .matches(one -> one.issue().id().equals(second.id()) && one.likeness() >= AlikeIssues.ALIKE);
        assertThat(alike.of(first, minutes.actor(ward.first().secretary()))).isEmpty();
        assertThat(alike.of(first, minutes.actor(wards.ward().office()))).isEmpty();
    }

    @Test
    void findsTheSameMatterUnderAnotherBranchOfCategoriesHoweverLongAgo() {
        Issue filedWrong =
                raised(ward.second(), "gia dat boi thuong du an mo rong duong van thap", "infrastructure-lighting");
        search.catchUp();
        assertThat(alike.of(first, office()))
                .extracting(one -> one.issue().id())
                .containsExactlyInAnyOrder(second.id(), filedWrong.id());
        decisions.settleNature(office(), filedWrong.id(), IssueNature.DENUNCIATION, "Tố cáo");
        assertThat(alike.of(first, office())).hasSize(1);
    }

    @Test
    void isProposedWhileClassifyingAndFollowedTogetherWithOneClick() throws Exception {
        mvc.perform(get("/issues/{id}", second.id()).with(SignedIn.as(ward.office())))
                .andExpect(content().string(not(containsString("id=\"alike\""))));
        steps.register(office(), second.id(), "");
        mvc.perform(get("/issues/{id}", second.id()).with(SignedIn.as(ward.office())))
                .andExpect(content().string(containsString("id=\"alike\"")))
                .andExpect(content().string(containsString(first.code())));
        mvc.perform(post("/issues/{id}/merge", second.id())
                        .param("other", first.code())
                        .param("reason", "Cùng nội dung")
                        .with(SignedIn.as(ward.office())))
                .andExpect(redirectedUrl("/issues/" + second.id()));
        assertThat(issues.get(second.id()).mergedInto()).isEqualTo(first.id());
    }

    @Test
    void offersWhatWasAnsweredToWhoeverAnswers() throws Exception {
        for (Issue issue : new Issue[] {first, second}) {
            steps.register(office(), issue.id(), "");
            classifying.classify(office(), issue.id(), new Way.ToBody(ward.authorityId(), ""));
        }
        answering.answer(
                minutes.actor(ward.answeringOfficer()),
                first.id(),
                new AnswerWish(GivenAnswer.Kind.FULL, ANSWER, "", null, "", 0, null));
        search.catchUp();
        mvc.perform(get("/issues/{id}", second.id()).with(SignedIn.as(ward.answeringOfficer())))
                .andExpect(content().string(containsString(ANSWER)));
    }

    @Test
    void showsEveryReaderEarlierMattersAndWhatMakesThemAlike() throws Exception {
        Issue third =
                raised(ward.second(), "Giá đất bồi thường ở Vườn Vèo thấp, cùng dự án mở rộng đường", "land-price");
        search.catchUp();
        assertThat(alike.before(second, office()))
                .extracting(one -> one.issue().id())
                .containsExactly(first.id());
        assertThat(alike.before(third, minutes.actor(ward.second().secretary())))
                .extracting(one -> one.issue().id())
                .containsExactly(second.id());
        mvc.perform(get("/issues/{id}", second.id()).with(SignedIn.as(ward.wardSecretary())))
                .andExpect(content().string(containsString("id=\"earlier\"")))
                .andExpect(content()
                        .string(containsString("<mark>Giá đất bồi thường dự án mở rộng đường</mark> quá thấp")))
                .andExpect(content().string(not(containsString(third.code()))));
        mvc.perform(get("/api/v1/issues/{id}/alike", first.id()).with(SignedIn.as(ward.wardSecretary())))
                .andExpect(jsonPath("$[?(@.code == '" + second.code() + "')].answer")
                        .exists());
        mvc.perform(get("/issues/{id}", third.id())
                        .with(SignedIn.as(ward.second().secretary())))
                .andExpect(content().string(containsString(second.code())))
                .andExpect(content().string(not(containsString(first.code()))));
    }

    @Test
    void saysWhetherAPassageOfMinutesWasRaisedBeforeAndAnswered() throws Exception {
        raised(ward.first(), "14 hộ nộp hồ sơ cấp giấy chứng nhận từ 2022 chưa có kết quả", "land-certificate");
        UUID paper = minutes.sent(ward.second());
        search.catchUp();
        String passage = "/issues/like-passage?minutes=" + paper + "&version=1&block=item:land.opinion:hoe";
        String page = mvc.perform(get(passage).with(SignedIn.as(ward.office())))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("<mark>14 hộ nộp hồ sơ cấp giấy chứng nhận từ 2022 chưa có kết quả</mark>")
                .contains("Chưa được trả lời")
                .contains(ward.first().name());
        mvc.perform(get(passage).with(SignedIn.as(ward.second().secretary())))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(ward.first().name()))));
        mvc.perform(get("/api/v1" + passage).with(SignedIn.as(ward.office())))
                .andExpect(jsonPath("$[0].cell").value(ward.first().name()))
                .andExpect(jsonPath("$[0].statement[0].shared").value(true));
        for (UUID stranger : List.of(ward.first().secretary(), wards.ward().office(), ward.administrator())) {
            mvc.perform(get(passage).with(SignedIn.as(stranger))).andExpect(status().isNotFound());
        }
        for (String wrong : List.of("", "?minutes=x", "?minutes=" + paper + "&version=1&block=none")) {
            mvc.perform(get("/issues/like-passage" + wrong).with(SignedIn.as(ward.office())))
                    .andExpect(status().isNotFound());
        }
    }

    private Issue raised(WardFixture.Cell cell, String statement, String category) {
        return issues.get(fixture.entered(ward, cell, category, statement));
    }

    private Actor office() {
        return minutes.actor(ward.office());
    }
}
