package org.bienban.app.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienban.app.IssueFixture.matter;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The register and the sheet of issues: read, completed, settled, merged and split. */
@BienBanTest
class IssuePagesIT {

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
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private UUID minutesId;
    private Issue issue;
    private Actor office;

    @BeforeEach
    void raise() {
        ward = wards.ward();
        office = minutes.actor(ward.office());
        minutesId = fixture.approved(
                ward.first(), MAY, matter("a", "Giá đất bồi thường thửa 112 quá thấp", "land-price", 19, 2));
        issue = fixture.open(office).getFirst();
    }

    @Test
    void linksTheMinutesAndTheIssueBothWays() throws Exception {
        mvc.perform(get("/minutes/{id}", minutesId)
                        .with(SignedIn.as(ward.first().secretary())))
                .andExpect(content().string(containsString("/issues/" + issue.id())));
        mvc.perform(get("/issues/{id}", issue.id()).with(SignedIn.as(ward.office())))
                .andExpect(content().string(containsString("/minutes/" + minutesId + "#issue:a")));
    }

    @Test
    void isFoundWithoutMarksByWordByCodeAndByCategory() throws Exception {
        fixture.entered(ward, ward.second(), "Đèn đường ngõ 12 hỏng");

        mvc.perform(list("q", "gia dat 112")).andExpect(content().string(containsString(issue.code())));
        mvc.perform(list("q", issue.code().toLowerCase(Locale.ROOT)))
                .andExpect(content().string(containsString(issue.code())));
        mvc.perform(list("q", "100%")).andExpect(content().string(not(containsString(issue.code()))));
        mvc.perform(list("category", "land-certificate"))
                .andExpect(content().string(not(containsString(issue.code()))));
        mvc.perform(list("show", "again"))
                .andExpect(content().string(containsString(issue.code())))
                .andExpect(content().string(not(containsString("Đèn đường"))));
    }

    @Test
    void completesTheSheetAndKeepsWhatWasTyped() throws Exception {
        mvc.perform(form(issue.revision(), "nhieu")
                        .param("plots", "112-130")
                        .with(SignedIn.as(ward.first().secretary())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("112-130")))
                .andExpect(content().string(containsString("Số hộ là một số nguyên")));
        mvc.perform(form(issue.revision(), "21")
                        .param("plots", "112-130")
                        .with(SignedIn.as(ward.first().secretary())))
                .andExpect(redirectedUrl("/issues/" + issue.id()));

        assertThat(issues.visible(issue.id(), office).facts().plots()).isEqualTo("112-130");
        assertThat(issues.visible(issue.id(), office).facts().households()).isEqualTo(21);
        mvc.perform(form(issue.revision(), "22").with(SignedIn.as(ward.office())))
                .andExpect(status().isConflict());
        assertThat(issues.visible(issue.id(), office).facts().households()).isEqualTo(21);
    }

    @Test
    void saysWhoStandsBehindIt() throws Exception {
        mvc.perform(form(issue.revision(), "21")
                        .param("speaker", "Nhiều đảng viên")
                        .param("vote", "28/28 nhất trí")
                        .param("supervisor", "Đề nghị sớm đối thoại")
                        .with(SignedIn.as(ward.first().secretary())))
                .andExpect(redirectedUrl("/issues/" + issue.id()));
        mvc.perform(get("/issues/{id}", issue.id()).with(SignedIn.as(ward.office())))
                .andExpect(content().string(containsString("Nhiều đảng viên")))
                .andExpect(content().string(containsString("28/28 nhất trí")))
                .andExpect(content().string(containsString("Đề nghị sớm đối thoại")));
        mvc.perform(get("/issues/{id}/edit", issue.id()).with(SignedIn.as(ward.office())))
                .andExpect(content().string(containsString("28/28 nhất trí")));
    }

    @Test
    void refusesASecretMark() throws Exception {
        mvc.perform(form(issue.revision(), "1", "MẬT\nVăn bản").with(SignedIn.as(ward.office())))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void takesADenunciationOutOfTheOpenListAtOnce() throws Exception {
        decide("nature", "nature", "DENUNCIATION", "why", "").andExpect(status().isUnprocessableContent());
        decide("nature", "nature", "DENUNCIATION", "why", "Tố cáo cán bộ").andExpect(redirectedUrl("/issues"));

        for (UUID person : new UUID[] {
            ward.office(),
            ward.first().secretary(),
            ward.first().supervisor(),
            ward.first().member()
        }) {
            mvc.perform(get("/issues/{id}", issue.id()).with(SignedIn.as(person)))
                    .andExpect(status().isNotFound());
            mvc.perform(get("/issues").param("show", "restricted").with(SignedIn.as(person)))
                    .andExpect(content().string(not(containsString(issue.code()))));
            mvc.perform(get("/minutes/{id}", minutesId).with(SignedIn.as(person)))
                    .andExpect(content().string(not(containsString(issue.code()))));
        }
        mvc.perform(get("/issues").param("show", "restricted").with(SignedIn.as(ward.wardSecretary())))
                .andExpect(content().string(containsString(issue.code())));
        mvc.perform(post("/issues/{id}/nature", issue.id())
                        .param("nature", "PROPOSAL")
                        .param("why", "Không phải tố cáo")
                        .with(SignedIn.as(ward.wardSecretary())))
                .andExpect(redirectedUrl("/issues/" + issue.id()));
        assertThat(issues.visible(issue.id(), office).state()).isEqualTo(IssueState.RAISED);
    }

    @Test
    void followsTheSameMatterOfTwoCellsInOneIssueUntilItIsSplit() throws Exception {
        UUID other = fixture.entered(ward, ward.second(), "Giá đất bồi thường đường mới thấp");
        String code = issues.visible(other, office).code();

        decide("merge", "other", "KN-1999-0001", "reason", "Cùng dự án").andExpect(status().isUnprocessableContent());
        decide("merge", "other", issue.code(), "reason", "Cùng dự án").andExpect(status().isUnprocessableContent());
        decide("merge", "other", code, "reason", "Cùng dự án").andExpect(redirectedUrl("/issues/" + issue.id()));

        assertThat(fixture.open(office)).extracting(Issue::id).containsExactly(other);
        assertThat(issues.sheet(other, office).tookIn()).extracting(Issue::id).containsExactly(issue.id());
        assertThat(issues.sheet(other, office).raisings())
                .extracting(Raising::minutesId)
                .containsExactly(minutesId);
        decide("split", "reason", "Khác dự án", "x", "").andExpect(redirectedUrl("/issues/" + issue.id()));
        assertThat(issues.visible(issue.id(), office).isOpen()).isTrue();
        assertThat(issues.sheet(other, office).moves())
                .extracting(IssueMove::kind)
                .containsExactly(
                        IssueMove.Kind.ENTERED, IssueMove.Kind.SENT_UP, IssueMove.Kind.TOOK_IN, IssueMove.Kind.LET_GO);
    }

    @Test
    void isUnknownInAnotherWard() throws Exception {
        WardFixture.Ward elsewhere = wards.ward();

        mvc.perform(get("/issues/{id}", issue.id()).with(SignedIn.as(elsewhere.office())))
                .andExpect(status().isNotFound());
        mvc.perform(get("/issues").with(SignedIn.as(elsewhere.office())))
                .andExpect(content().string(not(containsString(issue.code()))));
    }

    private MockHttpServletRequestBuilder list(String name, String value) {
        return get("/issues").param(name, value).with(SignedIn.as(ward.office()));
    }

    private MockHttpServletRequestBuilder form(long revision, String households) {
        return form(revision, households, "Giá đất bồi thường thửa 112 quá thấp");
    }

    private MockHttpServletRequestBuilder form(long revision, String households, String statement) {
        return post("/issues/{id}/edit", issue.id())
                .param("revision", Long.toString(revision))
                .param("nature", "PROPOSAL")
                .param("urgency", "URGENT")
                .param("category", "land-price")
                .param("statement", statement)
                .param("households", households);
    }

    private ResultActions decide(String deed, String first, String value, String second, String other)
            throws Exception {
        return mvc.perform(post("/issues/{id}/" + deed, issue.id())
                .param(first, value)
                .param(second, other)
                .with(SignedIn.as(ward.office())));
    }
}
