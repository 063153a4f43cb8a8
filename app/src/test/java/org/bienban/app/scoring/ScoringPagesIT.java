package org.bienban.app.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.templates.pdf.PdfText;
import org.bienban.templates.text.TextReading.Extracted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** The score sheet as browsers and programs get it. */
@BienBanTest
class ScoringPagesIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private SelfScoring self;

    @Autowired
    private MinutesSending sending;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskClaims claims;

    private WardFixture.Ward ward;
    private UUID secretary;
    private UUID supervisor;
    private UUID minutesId;
    private String sheet;

    @BeforeEach
    void draft() {
        ward = wards.ward();
        secretary = ward.first().secretary();
        supervisor = ward.first().supervisor();
        minutesId = minutes.drafted(ward.first(), LocalDate.of(2026, 6, 5));
        sheet = "/minutes/" + minutesId + "/score";
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "ar"})
    void showsEveryPageInEveryLanguage(String language) throws Exception {
        page(secretary, sheet, language)
                .contains("name=\"a-length\"")
                .contains("105")
                .contains("name=\"r-speakers\"")
                .doesNotContain("??");
        page(secretary, "/minutes/" + minutesId + "/draft", language).contains("href=\"" + sheet);
        page(secretary, "/minutes/" + minutesId + "/check", language).contains("href=\"" + sheet);
        send();
        page(secretary, sheet, language).doesNotContain("name=\"a-length\"").contains("bb-score-table");
        page(supervisor, "/minutes/" + minutesId + "/review", language).contains("href=\"" + sheet);
        claims.claim(
                minutes.actor(supervisor),
                inbox.openTaskOf(minutesId).orElseThrow().taskId());
        page(supervisor, sheet, language).contains("name=\"a-length\"").contains("/score/superior");
    }

    @Test
    void keepsWhatWasTypedWhenAReasonIsMissing() throws Exception {
        mvc.perform(post(sheet + "/self")
                        .with(SignedIn.as(secretary))
                        .param("revision", "0")
                        .param("a-speakers", "0")
                        .param("a-steps", "1")
                        .param("r-steps", "Thiếu phần <b>đảng phí</b>"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"r-speakers-problem\"")))
                .andExpect(content().string(containsString("Thiếu phần &lt;b&gt;đảng phí&lt;/b&gt;")))
                .andExpect(content().string(not(containsString("<b>đảng phí"))));
    }

    @Test
    void fillsTheRestAndShowsTheTotalOnTheDraft() throws Exception {
        mvc.perform(post(sheet + "/self")
                        .with(SignedIn.as(secretary))
                        .param("revision", "0")
                        .param("fill", "true"))
                .andExpect(redirectedUrl(sheet));

        page(secretary, "/minutes/" + minutesId + "/draft", "vi")
                .contains("96/100, Tốt")
                .contains("value=\"96\"");
    }

    @Test
    void countsWithoutSaving() throws Exception {
        page(secretary, sheet, "vi").contains("id=\"score-total\"").contains("mục chưa chấm");
        String answer = mvc.perform(post(sheet + "/total")
                        .header("HX-Request", "true")
                        .with(SignedIn.as(secretary))
                        .param("a-length", "0")
                        .param("a-steps", "2"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer)
                .contains("6 điểm", "id=\"sum-time\"", ">5/5<", "cao nhất có thể đạt 96/100, Tốt")
                .doesNotContain("<html");
        mvc.perform(post(sheet + "/total").with(SignedIn.as(secretary)).param("a-steps", "2"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"a-steps-2\" value=\"2\" checked")));
        mvc.perform(post("/api/v1" + sheet + "/total")
                        .with(SignedIn.as(secretary))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"answers\":{\"length\":{\"value\":\"0\"},\"steps\":{\"value\":\"2\"}}}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(6))
                .andExpect(jsonPath("$.complete").value(false));
        mvc.perform(get("/api/v1" + sheet).with(SignedIn.as(secretary)))
                .andExpect(jsonPath("$.self.saved").value(false));
    }

    @Test
    void servesProgramsTheSameWay() throws Exception {
        mvc.perform(
                        put("/api/v1" + sheet + "/self")
                                .with(SignedIn.as(secretary))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"fill\":true,\"answers\":{\"criticism\":{\"value\":\"1\",\"reason\":\"Còn nể nang\"}}}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.self.total").value(95))
                .andExpect(jsonPath("$.self.grade").value("GOOD"))
                .andExpect(jsonPath("$.self.complete").value(true))
                .andExpect(jsonPath("$.proposals.length.evidence[0].measured.value")
                        .value(105));
        mvc.perform(put("/api/v1" + sheet + "/self")
                        .with(SignedIn.as(secretary))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"revision\":1,\"answers\":{\"length\":{\"value\":\"4\"}}}"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(get("/api/v1" + sheet).with(SignedIn.as(supervisor))).andExpect(status().isNotFound());
    }

    @Test
    void hidesTheSheetFromThoseWhoMayNotKnow() throws Exception {
        for (UUID person :
                new UUID[] {ward.first().member(), ward.second().secretary(), ward.administrator(), supervisor}) {
            mvc.perform(get(sheet).with(SignedIn.as(person))).andExpect(status().isNotFound());
        }
    }

    @Test
    void printsTheSheetAsThePersonSeesIt() throws Exception {
        send();
        byte[] pdf = mvc.perform(get(sheet + "/pdf").with(SignedIn.as(secretary)))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(((Extracted) PdfText.extract(pdf)).text()).contains("BẢNG CHẤM ĐIỂM", "96/100, Tốt");
        mvc.perform(get(sheet + "/pdf").with(SignedIn.as(ward.first().member())))
                .andExpect(status().isNotFound());
    }

    private void send() {
        self.save(minutes.actor(secretary), minutesId, SheetWish.asProposed(Map.of()));
        sending.send(minutesId, null, minutes.actor(secretary));
    }

    private AbstractStringAssert<?> page(UUID person, String path, String language) throws Exception {
        String separator = path.contains("?") ? "&" : "?";
        return assertThat(mvc.perform(get(path + separator + "lang=" + language).with(SignedIn.as(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
