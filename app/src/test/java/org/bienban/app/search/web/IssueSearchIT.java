package org.bienban.app.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.IssueDecisions;
import org.bienban.app.issue.course.Classifying;
import org.bienban.app.issue.course.CourseSteps;
import org.bienban.app.issue.course.Way;
import org.bienban.app.search.SearchRequest;
import org.bienban.app.search.SearchWork;
import org.bienban.app.search.Searching;
import org.bienban.search.Facet;
import org.bienban.search.SearchResult;
import org.bienban.workflows.IssueNature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Issues are found by their words, by those who may see them, as they stand at the moment. */
@BienBanTest
class IssueSearchIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private IssueFixture fixture;

    @Autowired
    private CourseSteps steps;

    @Autowired
    private Classifying classifying;

    @Autowired
    private IssueDecisions decisions;

    @Autowired
    private Searching searching;

    @Autowired
    private SearchWork work;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private UUID issue;

    @BeforeEach
    void raise() {
        ward = wards.ward();
        issue = fixture.entered(
                ward, ward.first(), "Đề nghị thẩm định lại giá đất. أسعار التعويض منخفضة. Compensation prices are low");
        work.catchUp();
    }

    @Test
    void findsAnIssueWithoutMarksInThreeLanguages() {
        for (String words : new String[] {"tham dinh gia dat", "تعويض", "price compensation"}) {
            SearchResult result = found(words, office());
            assertThat(result.total()).as(words).isEqualTo(1);
            assertThat(result.hits().getFirst().id()).isEqualTo("issue:" + issue);
            assertThat(result.facets().kinds())
                    .anySatisfy(count -> assertThat(count.value()).isEqualTo("issue"));
        }
    }

    @Test
    void leadsFromTheHitToTheSheet() throws Exception {
        mvc.perform(get("/search").param("q", "tham dinh gia dat").with(SignedIn.as(ward.office())))
                .andExpect(content().string(containsString("/issues/" + issue)))
                .andExpect(content().string(containsString("Kiến nghị: Chưa giải quyết")))
                .andExpect(content().string(not(containsString("??common.state"))));
        mvc.perform(get("/search").with(SignedIn.as(ward.provinceOffice())))
                .andExpect(content().string(containsString("/issues?reached=handed_up&amp;missing=answered")));
        mvc.perform(get("/search").with(SignedIn.as(ward.office())))
                .andExpect(content().string(not(containsString("/issues?reached=handed_up"))));
    }

    @Test
    void isNotEscalatedBeforeItWentUp() {
        assertThat(found("is:escalated", office()).total()).isZero();
        assertThat(found("-is:escalated", office()).total()).isEqualTo(1);
    }

    @Test
    void isFoundByTheCommitteeAboveOnceItWentUpAndByNobodyOnceItIsKeptApart() {
        assertThat(found("tham dinh gia dat", province()).total()).isZero();
        assertThat(found("tham dinh gia dat", minutes.actor(wards.ward().office()))
                        .total())
                .isZero();
        steps.register(office(), issue, "");
        classifying.classify(office(), issue, new Way.Up(""));
        work.catchUp();
        assertThat(found("tham dinh gia dat", province()).total()).isEqualTo(1);
        assertThat(found("is:escalated -is:answered", province()).total()).isEqualTo(1);
        assertThat(found("là:\"đã chuyển cấp trên\" là:\"quá hạn\"", province()).total())
                .isZero();

        decisions.settleNature(province(), issue, IssueNature.DENUNCIATION, "Tố cáo");
        work.catchUp();
        assertThat(found("tham dinh gia dat", province()).total()).isZero();
        assertThat(found("tham dinh gia dat", minutes.actor(ward.wardSecretary()))
                        .total())
                .isZero();
    }

    private SearchResult found(String words, Actor actor) {
        return searching.search(
                actor,
                SearchRequest.of(
                        words,
                        Map.of(
                                Facet.KIND,
                                Set.of("issue"),
                                Facet.UNIT,
                                Set.of(ward.wardId().toString()))));
    }

    private Actor office() {
        return minutes.actor(ward.office());
    }

    private Actor province() {
        return minutes.actor(ward.provinceOffice());
    }
}
