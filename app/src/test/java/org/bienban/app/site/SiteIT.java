package org.bienban.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.WardFixture.Ward;
import org.bienban.app.access.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@BienBanTest
@Import(FailingController.class)
class SiteIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private WardFixture wards;

    @Autowired
    private Accounts accounts;

    private Ward ward;
    private UUID secretary;

    @BeforeEach
    void makeWard() {
        ward = wards.ward();
        secretary = ward.first().secretary();
    }

    @Test
    void leadsHomeToTheTaskList() throws Exception {
        mvc.perform(get("/").with(SignedIn.as(secretary))).andExpect(redirectedUrl("/tasks"));
    }

    @Test
    void speaksVietnameseUnlessAskedOtherwise() throws Exception {
        mvc.perform(get("/sign-in").header("Accept-Language", "en"))
                .andExpect(content().string(containsString("lang=\"vi\"")));
        mvc.perform(get("/sign-in").param("lang", "ar"))
                .andExpect(content().string(containsString("dir=\"rtl\"")))
                .andExpect(cookie().value("lang", "ar"));
        mvc.perform(get("/sign-in").cookie(new Cookie("lang", "en")))
                .andExpect(content().string(containsString("lang=\"en\"")));
        mvc.perform(get("/sign-in").param("lang", "xx")).andExpect(content().string(containsString("lang=\"vi\"")));
    }

    @Test
    void keepsTheChosenLanguageWithTheAccount() throws Exception {
        mvc.perform(get("/").param("lang", "en").with(SignedIn.as(secretary)));
        assertThat(accounts.ofPerson(secretary).orElseThrow().language()).isEqualTo("en");
    }

    @Test
    void tellsAFaultToABrowserAsAPage() throws Exception {
        browser("missing").andExpect(status().isNotFound()).andExpect(content().string(containsString("<h1")));
        browser("forbidden").andExpect(status().isForbidden());
        browser("refused")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Mật khẩu cần ít nhất 8 ký tự.")));
        browser("stale").andExpect(status().isConflict());
        browser("broken")
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(not(containsString("boom"))));
    }

    @Test
    void tellsAFaultToAProgramAsAProblem() throws Exception {
        program("missing")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.status").value(404));
        program("forbidden").andExpect(status().isForbidden());
        program("refused")
                .andExpect(status().is(422))
                .andExpect(header().string("Content-Type", "application/problem+json"))
                .andExpect(jsonPath("$.problems[0].field").value("password"))
                .andExpect(jsonPath("$.problems[0].code").value("access.refusal.passwordShort"))
                .andExpect(jsonPath("$.problems[0].detail").value("The password needs at least 8 characters."));
        program("stale").andExpect(status().isConflict());
        program("broken")
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.incident").isNotEmpty());
        mvc.perform(post("/api/v1/failing/refused").with(SignedIn.as(secretary)))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", containsString("GET")));
    }

    @Test
    void tellsAFragmentsFaultAsANotice() throws Exception {
        mvc.perform(get("/failing/refused").header("HX-Request", "true").with(SignedIn.as(secretary)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("bb-notice--late")))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void opensHealthToAllAndMetricsToAdministrators() throws Exception {
        mvc.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
        mvc.perform(get("/actuator/health/readiness")).andExpect(status().isOk());
        mvc.perform(get("/actuator/metrics")).andExpect(status().isUnauthorized());
        mvc.perform(get("/actuator/metrics").with(SignedIn.as(secretary))).andExpect(status().isForbidden());
        mvc.perform(get("/actuator/metrics").with(SignedIn.as(ward.administrator())))
                .andExpect(status().isOk());
    }

    @Test
    void tellsAdministratorsAloneHowTheAuditChainStands() throws Exception {
        mvc.perform(get("/actuator/health").with(SignedIn.as(ward.administrator())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.components.auditChain.details.backlog").isNumber())
                .andExpect(jsonPath("$.components.auditChain.details.lastSeal").isNumber())
                .andExpect(jsonPath("$.components.auditChain.details.chain").isNotEmpty());
        mvc.perform(get("/actuator/health").with(SignedIn.as(secretary)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.components").doesNotExist());
        mvc.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.components").doesNotExist());
        for (String probe : List.of("liveness", "readiness")) {
            mvc.perform(get("/actuator/health/" + probe).with(SignedIn.as(ward.administrator())))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("auditChain"))));
        }
        mvc.perform(get("/actuator/health/auditChain")).andExpect(status().isNotFound());
    }

    @Test
    void describesItsRestInterface() throws Exception {
        mvc.perform(get("/v3/api-docs").with(SignedIn.as(secretary)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.paths['/api/v1/failing/{kind}']").exists());
        mvc.perform(get("/v3/api-docs")).andExpect(status().isUnauthorized());
        mvc.perform(get("/swagger-ui/index.html").with(SignedIn.as(secretary))).andExpect(status().isOk());
    }

    private ResultActions browser(String kind) throws Exception {
        return mvc.perform(
                get("/failing/{kind}", kind).accept(MediaType.TEXT_HTML).with(SignedIn.as(secretary)));
    }

    private ResultActions program(String kind) throws Exception {
        return mvc.perform(get("/api/v1/failing/{kind}", kind)
                .header("Accept-Language", "en")
                .with(SignedIn.as(secretary)));
    }
}
