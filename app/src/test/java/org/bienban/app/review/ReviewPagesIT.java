package org.bienban.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.minutes.MinutesSending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Task list, inspection page, remarks and notices as browsers and programs get them. */
@BienBanTest
class ReviewPagesIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Reviews reviews;

    @Autowired
    private MinutesSending sending;

    private WardFixture.Ward ward;
    private UUID minutesId;
    private UUID taskId;
    private UUID supervisor;

    @BeforeEach
    void send() {
        ward = wards.ward();
        minutesId = minutes.sent(ward.first());
        taskId = inbox.openTaskOf(minutesId).orElseThrow().taskId();
        supervisor = ward.first().supervisor();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "ar"})
    void showsEveryPageInEveryLanguage(String language) throws Exception {
        claim();
        save("14 hộ", "Chưa rõ <b>thời hạn</b>");

        page(supervisor, "/tasks?list=my-turn&peek=" + taskId, language)
                .contains(ward.first().name())
                .contains("name=\"to\"");
        page(supervisor, "/tasks?list=overdue&q=nothing+month:2026-99", language)
                .contains("month:2026-99");
        page(supervisor, "/minutes/" + minutesId + "/review", language)
                .contains("<mark><a href=\"#t-")
                .contains(">14 hộ</a></mark>")
                .contains("Chưa rõ &lt;b&gt;thời hạn&lt;/b&gt;")
                .contains("name=\"result\"");
        page(ward.first().secretary(), "/minutes/" + minutesId + "/remarks", language)
                .doesNotContain("Chưa rõ");
        page(ward.administrator(), "/admin/incidents", language).contains("<h1");
        page(supervisor, "/notices", language).contains("<h1");
    }

    @Test
    void claimsFromTheListAndSaysWhoWasFaster() throws Exception {
        mvc.perform(post("/tasks/{id}/claim", taskId)
                        .param("back", "/tasks?list=unclaimed")
                        .with(SignedIn.as(supervisor)))
                .andExpect(redirectedUrl("/tasks?list=unclaimed"));
        mvc.perform(post("/tasks/{id}/claim", taskId).with(SignedIn.as(ward.office())))
                .andExpect(redirectedUrl("/tasks"))
                .andExpect(flash().attributeExists("flash"));
        mvc.perform(post("/tasks/{id}/claim", taskId)
                        .header("HX-Request", "true")
                        .with(SignedIn.as(ward.office())))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Nguyễn Hữu Tâm")))
                .andExpect(content().string(not(containsString("<html"))));
        mvc.perform(post("/api/v1/tasks/{id}/claim", taskId).with(SignedIn.as(ward.office())))
                .andExpect(status().isConflict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "//example.org", "/tasks/../x", "/\\example.org", "javascript:1"})
    void leadsBackToOurOwnPagesOnly(String back) throws Exception {
        mvc.perform(post("/tasks/{id}/claim", taskId).param("back", back).with(SignedIn.as(supervisor)))
                .andExpect(redirectedUrl("/tasks"));
    }

    @Test
    void keepsWhatWasTypedWhenARemarkIsRefused() throws Exception {
        claim();
        mvc.perform(post("/minutes/{id}/review/remarks", minutesId)
                        .param("version", "1")
                        .param("blockId", "item:land.conclusion")
                        .param("quote", "15 hộ")
                        .param("head", "CONTENT")
                        .param("severity", "SUGGESTION")
                        .param("text", "Xem lại con số")
                        .with(SignedIn.as(supervisor)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Xem lại con số")))
                .andExpect(content().string(containsString("15 hộ")));
    }

    @Test
    void givesTheVerdictFromThePage() throws Exception {
        claim();
        String verdict = "/minutes/" + minutesId + "/review/verdict";
        mvc.perform(post(verdict)
                        .param("version", "1")
                        .param("verdict", "RETURNED")
                        .with(SignedIn.as(supervisor)))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post(verdict)
                        .param("version", "1")
                        .param("verdict", "RETURNED")
                        .param("reason", "Bổ sung số phiếu")
                        .with(SignedIn.as(supervisor)))
                .andExpect(redirectedUrl("/tasks"));
        page(ward.first().secretary(), "/notices", "vi").contains("trả lại");
        page(ward.first().secretary(), "/minutes/" + minutesId + "/remarks", "vi")
                .contains("Bổ sung số phiếu");
    }

    @Test
    void foldsWhatIsSettledAndFiltersTheThreads() throws Exception {
        claim();
        save("14 hộ", "Chưa rõ thời hạn", "MUST_FIX");
        save("", "Kết luận rõ ràng", "PRAISE");
        verdict("RETURNED", "");
        UUID remark = publishedRemark("Chưa rõ thời hạn");
        sending.send(minutesId, null, minutes.actor(ward.first().secretary()));
        taskId = inbox.openTaskOf(minutesId).orElseThrow().taskId();
        claim();

        page(supervisor, "/minutes/" + minutesId + "/review?threads=resolved", "vi")
                .doesNotContain("id=\"t-" + remark + "\"");
        mvc.perform(post("/minutes/{id}/review/verdict", minutesId)
                        .param("version", "2")
                        .param("verdict", "APPROVED")
                        .with(SignedIn.as(supervisor)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("«Chưa rõ thời hạn»")))
                .andExpect(content().string(containsString("href=\"#t-" + remark + "\"")));
        mvc.perform(post("/minutes/{id}/remarks/{remark}/accept", minutesId, remark)
                        .param("back", "review")
                        .with(SignedIn.as(supervisor)))
                .andExpect(redirectedUrl("/minutes/" + minutesId + "/review#t-" + remark));

        page(supervisor, "/minutes/" + minutesId + "/review", "vi").contains("bb-thread-settled");
        page(supervisor, "/minutes/" + minutesId + "/review?threads=open", "vi")
                .doesNotContain("id=\"t-" + remark + "\"");
        page(ward.first().secretary(), "/minutes/" + minutesId + "/remarks?threads=resolved", "ar")
                .contains("id=\"t-" + remark + "\"");
        page(ward.first().secretary(), "/minutes/" + minutesId + "/remarks?threads=mine", "en")
                .doesNotContain("id=\"t-" + remark + "\"");
    }

    /** Without script the link asks for the page with the form in its place. */
    @Test
    void opensTheFormOfAThreadThatIsAskedFor() throws Exception {
        claim();
        save("14 hộ", "Chưa rõ thời hạn", "MUST_FIX");
        verdict("RETURNED", "");
        UUID remark = publishedRemark("Chưa rõ thời hạn");
        UUID secretary = ward.first().secretary();
        String remarks = "/minutes/" + minutesId + "/remarks";
        String field = "id=\"reply-" + remark + "\"";

        page(secretary, remarks + "?threads=open", "vi")
                .contains("href=\"" + remarks + "?threads=open&amp;lang=vi&amp;write=reply-" + remark + "#reply-"
                        + remark)
                .doesNotContain(field);
        page(secretary, remarks + "?threads=open&write=reply-" + remark, "ar")
                .contains(field, "action=\"" + remarks + "/" + remark + "/reply\"")
                .doesNotContain("write=reply-" + remark + "&amp;write=");
        page(secretary, "/minutes/" + minutesId + "/draft?write=reply-" + remark, "en")
                .contains(field);
        page(secretary, remarks + "?write=why-" + remark, "vi").doesNotContain("id=\"why-" + remark);
        page(secretary, remarks + "?write=%22%3E%3Cscript", "vi").doesNotContain("<script\"");

        Cookie[] session = mvc.perform(post(remarks + "/" + remark + "/reply")
                        .param("text", "n".repeat(4001))
                        .with(SignedIn.as(secretary)))
                .andExpect(redirectedUrl(remarks + "#reply-" + remark))
                .andReturn()
                .getResponse()
                .getCookies();
        mvc.perform(get(remarks).with(SignedIn.as(secretary)).cookie(session))
                .andExpect(content().string(containsString("n".repeat(4001) + "</textarea>")))
                .andExpect(content().string(containsString("id=\"reply-" + remark + "-problem\"")));
    }

    private UUID publishedRemark(String text) {
        return reviews.of(minutes.actor(supervisor), minutesId, null).remarks().stream()
                .filter(remark -> remark.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void verdict(String verdict, String reason) throws Exception {
        mvc.perform(post("/minutes/{id}/review/verdict", minutesId)
                        .param("version", "1")
                        .param("verdict", verdict)
                        .param("reason", reason)
                        .with(SignedIn.as(supervisor)))
                .andExpect(redirectedUrl("/tasks"));
    }

    @Test
    void servesProgramsTheSameWay() throws Exception {
        claim();
        UUID remark = UUID.randomUUID();
        mvc.perform(put("/api/v1/minutes/{id}/remarks/{remark}", minutesId, remark)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"version": 1, "blockId": "item:land.conclusion", "quote": "14 hộ", "head": "CONTENT",
                                 "severity": "MUST_FIX", "text": "Chưa rõ thời hạn"}""")
                        .with(SignedIn.as(supervisor)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("DRAFT"));
        mvc.perform(put("/api/v1/minutes/{id}/remarks/{remark}", minutesId, remark)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(SignedIn.as(supervisor)))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(get("/api/v1/minutes/{id}/remarks", minutesId)
                        .with(SignedIn.as(ward.first().secretary())))
                .andExpect(jsonPath("$.remarks").isEmpty());
        mvc.perform(post("/api/v1/minutes/{id}/verdict", minutesId)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\": 1, \"verdict\": \"RETURNED\"}")
                        .with(SignedIn.as(supervisor)))
                .andExpect(status().isOk());
        mvc.perform(get("/api/v1/tasks").with(SignedIn.as(ward.first().secretary())))
                .andExpect(jsonPath("$.tasks[0].kind").value("REVISE"));
    }

    @Test
    void hidesPagesFromThoseWhoMayNotKnow() throws Exception {
        for (UUID stranger : new UUID[] {ward.first().member(), ward.second().supervisor(), ward.answeringOfficer()}) {
            for (String address :
                    new String[] {"/minutes/%s/review", "/minutes/%s/remarks", "/api/v1/minutes/%s/remarks"}) {
                mvc.perform(get(address.formatted(minutesId)).with(SignedIn.as(stranger)))
                        .andExpect(status().isNotFound());
            }
            mvc.perform(get("/api/v1/tasks/{id}", taskId).with(SignedIn.as(stranger)))
                    .andExpect(status().isNotFound());
            mvc.perform(get("/admin/incidents").with(SignedIn.as(stranger))).andExpect(status().isForbidden());
        }
    }

    @Test
    void laysRemarksBesideTheDraftBeingCorrected() throws Exception {
        claim();
        save("14 hộ", "Chưa rõ thời hạn");
        mvc.perform(post("/minutes/{id}/review/verdict", minutesId)
                        .param("version", "1")
                        .param("verdict", "RETURNED")
                        .param("reason", "Bổ sung")
                        .with(SignedIn.as(supervisor)))
                .andExpect(redirectedUrl("/tasks"));

        page(ward.first().secretary(), "/minutes/" + minutesId + "/draft", "vi")
                .contains("Chưa rõ thời hạn")
                .contains("/fixed\"");
    }

    private void claim() throws Exception {
        mvc.perform(post("/tasks/{id}/claim", taskId).with(SignedIn.as(supervisor)))
                .andExpect(status().is3xxRedirection());
    }

    private void save(String quote, String text) throws Exception {
        save(quote, text, "SUGGESTION");
    }

    private void save(String quote, String text, String severity) throws Exception {
        mvc.perform(post("/minutes/{id}/review/remarks", minutesId)
                        .param("version", "1")
                        .param("blockId", "item:land.conclusion")
                        .param("quote", quote)
                        .param("head", "CONTENT")
                        .param("severity", severity)
                        .param("text", text)
                        .with(SignedIn.as(supervisor)))
                .andExpect(status().is3xxRedirection());
    }

    private org.assertj.core.api.AbstractStringAssert<?> page(UUID person, String address, String language)
            throws Exception {
        String html = mvc.perform(get(address + (address.contains("?") ? "&" : "?") + "lang=" + language)
                        .with(SignedIn.as(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return assertThat(html)
                .contains("lang=\"" + language + "\"")
                .doesNotContain("??")
                .doesNotContain(" th:")
                .doesNotContain("style=\"");
    }
}
