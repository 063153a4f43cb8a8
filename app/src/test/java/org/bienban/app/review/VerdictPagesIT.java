package org.bienban.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.InboxTask;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.inbox.TaskFilter;
import org.bienban.app.inbox.TaskList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Checklist, verdict and the way through a list as browsers and programs get them. */
@BienBanTest
class VerdictPagesIT {

    private static final String LIST = "/tasks?list=my-turn&q=is:x";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskClaims claims;

    @Autowired
    private Reviews reviews;

    @Autowired
    private JdbcClient jdbc;

    private WardFixture.Ward ward;
    private List<UUID> sent;
    private Actor supervisor;

    @BeforeEach
    void send() {
        ward = wards.ward();
        supervisor = minutes.actor(ward.first().supervisor());
        for (int month = 3; month <= 5; month++) {
            minutes.sent(ward.first(), LocalDate.of(2026, month, 6));
        }
        sent = inbox.page(supervisor, TaskList.MY_TURN, TaskFilter.NONE, null).tasks().stream()
                .map(InboxTask::minutesId)
                .toList();
    }

    @Test
    void countsTheTasksOfTheListAndLeadsToTheNeighbours() throws Exception {
        page(sent.get(1), "en")
                .andExpect(content().string(containsString("Task 2 of 3")))
                .andExpect(content().string(containsString(link(sent.get(0)))))
                .andExpect(content().string(containsString(link(sent.get(2)))));
        // Nothing of the list matches, yet one is in it by address: no number is made up.
        mvc.perform(as(get("/minutes/{id}/review", sent.get(1)).param("via", "/tasks?q=khong-co")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("data-key=\"BracketRight\""))));
    }

    @Test
    void opensTheNextTaskAfterAVerdictUnlessSwitchedOff() throws Exception {
        claim(sent.get(0));
        verdict(sent.get(0), "FAIL", "Bổ sung", "true")
                .andExpect(redirectedUrl("/minutes/" + sent.get(1) + "/review?via=%2Ftasks"));
        claim(sent.get(1));
        // The tick is remembered.
        verdict(sent.get(1), "PASS", "", null).andExpect(redirectedUrl("/tasks"));
        mvc.perform(as(get("/api/v1/profile")))
                .andExpect(jsonPath("$.account.openNext").value(false));
        assertThat(round(sent.get(1)).result()).isEqualTo(RoundResult.PASS);
    }

    @Test
    void comesBackToTheFirstAfterTheLast() throws Exception {
        claim(sent.get(2));
        verdict(sent.get(2), "PASS_WITH_ADDITIONS", "", "true")
                .andExpect(redirectedUrl("/minutes/" + sent.get(0) + "/review?via=%2Ftasks"));
        assertThat(round(sent.get(2)).result()).isEqualTo(RoundResult.PASS_WITH_ADDITIONS);
    }

    @Test
    void takesOnlyOurOwnListsForTheWayBack() throws Exception {
        claim(sent.get(0));
        for (String foreign : List.of("https://example.org", "//example.org", "/tasks/../x", "/tasks?x=<b>")) {
            mvc.perform(as(get("/minutes/{id}/review", sent.get(0)).param("via", foreign)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("example.org"))));
        }
    }

    @Test
    void acceptsProposalsAndMakesARemarkOfANo() throws Exception {
        UUID id = sent.get(0);
        claim(id);
        mvc.perform(as(form(id).param("accept", "true")
                        .param("answer-focus", "NO")
                        .param("note-focus", "Dàn trải")))
                .andExpect(redirectedUrl("/minutes/" + id + "/review#checklist"));
        String first = remark(id, "documents");
        assertThat(first).startsWith("/minutes/" + id + "/review#t-");
        assertThat(remark(id, "documents")).isEqualTo(first);
        remark(id, "focus");

        assertThat(reviews.of(supervisor, id, null).remarks())
                .extracting(Remark::text)
                .anySatisfy(text -> assertThat(text).contains("Chưa ghi tên, số các văn bản"))
                .anySatisfy(text -> assertThat(text).contains("Dàn trải"))
                .hasSize(2);
        page(id, "ar").andExpect(content().string(containsString("غير مستوفٍ")));
    }

    @Test
    void keepsTheNoteWhenAnAnswerIsMissing() throws Exception {
        UUID id = sent.get(0);
        claim(id);
        mvc.perform(as(form(id).param("note-focus", "Chưa rõ trọng tâm")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chưa rõ trọng tâm")))
                .andExpect(content().string(containsString("note-focus-problem")));
    }

    @Test
    void putsAsideWithAllThatWasWritten() throws Exception {
        UUID id = sent.get(0);
        claim(id);
        mvc.perform(as(post("/minutes/{id}/review/later", id)
                        .param("version", "1")
                        .param("result", "FAIL")
                        .param("reason", "Bổ sung số phiếu")
                        .param("via", LIST)))
                .andExpect(redirectedUrl(LIST));
        page(id, "vi").andExpect(content().string(containsString("Bổ sung số phiếu")));
    }

    @Test
    void answersAVerdictThatComesTooLateWithWhatWasTyped() throws Exception {
        UUID id = sent.get(0);
        claim(id);
        claims.handOver(supervisor, inbox.openTaskOf(id).orElseThrow().taskId(), ward.office(), "");
        verdict(id, "FAIL", "Ba chỗ cần sửa", "true")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Ba chỗ cần sửa")));

        claims.handOver(
                minutes.actor(ward.office()), inbox.openTaskOf(id).orElseThrow().taskId(), supervisor.personId(), "");
        jdbc.sql("update supervision set valid_to = current_date where person_id = :person")
                .param("person", supervisor.personId())
                .update();
        verdict(id, "FAIL", "Ba chỗ cần sửa", "true")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Ba chỗ cần sửa")))
                .andExpect(content().string(containsString("<h1")));
        assertThat(reviews.of(minutes.actor(ward.office()), id, null).openRound())
                .isPresent();
    }

    @Test
    void takesTheSameFormTwiceForOneVerdict() throws Exception {
        UUID id = sent.get(0);
        claim(id);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            mvc.perform(as(post("/minutes/{id}/review/verdict", id)
                            .param("key", key)
                            .param("version", "1")
                            .param("result", "FAIL")
                            .param("reason", "Bổ sung")))
                    .andExpect(status().is3xxRedirection())
                    .andExpect(header().string("Location", startsWith("/minutes/" + sent.get(1))));
        }
        assertThat(reviews.of(supervisor, id, null).rounds()).hasSize(1);
    }

    @Test
    void servesProgramsTheSameWay() throws Exception {
        UUID id = sent.get(0);
        claim(id);
        mvc.perform(as(get("/api/v1/minutes/{id}/checklist", id)))
                .andExpect(jsonPath("$.decided").value(0))
                .andExpect(jsonPath("$.items[?(@.item == 'length')].proposed").value("YES"));
        mvc.perform(as(json(
                        put("/api/v1/minutes/{id}/checklist/focus", id),
                        "{\"version\": 1, \"answer\": \"NO\", \"note\": \"Dàn trải\"}")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.proposed").value("PASS_WITH_ADDITIONS"));
        mvc.perform(as(json(put("/api/v1/minutes/{id}/checklist/focus", id), "{\"version\": 1}")))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(as(json(post("/api/v1/minutes/{id}/checklist/focus/remark", id), "{\"version\": 1}")))
                .andExpect(jsonPath("$.remarkId").exists());
        mvc.perform(as(json(
                        put("/api/v1/minutes/{id}/verdict/draft", id), "{\"version\": 1, \"reason\": \"Bổ sung\"}")))
                .andExpect(status().isNoContent());
        mvc.perform(as(json(
                        post("/api/v1/minutes/{id}/verdict", id),
                        "{\"version\": 1, \"verdict\": \"APPROVED\", \"result\": \"FAIL\"}")))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(as(json(
                        post("/api/v1/minutes/{id}/verdict", id),
                        "{\"version\": 1, \"result\": \"PASS_WITH_ADDITIONS\"}")))
                .andExpect(jsonPath("$.rounds[0].result").value("PASS_WITH_ADDITIONS"))
                .andExpect(jsonPath("$.rounds[0].verdict").value("APPROVED"));
        mvc.perform(get("/api/v1/minutes/{id}/checklist", id)
                        .with(SignedIn.as(ward.first().secretary())))
                .andExpect(jsonPath("$.published").value(true));
    }

    @Test
    void showsTheResultAndTheChecklistToTheCellAndNotToItsMembers() throws Exception {
        UUID id = sent.get(0);
        claim(id);
        mvc.perform(as(form(id).param("answer-focus", "NO").param("note-focus", "Dàn trải")));
        verdict(id, "PASS_WITH_ADDITIONS", "", null);

        for (String address : List.of("/minutes/%s", "/minutes/%s/review", "/minutes/%s/remarks")) {
            mvc.perform(get(address.formatted(id) + "?lang=vi")
                            .with(SignedIn.as(ward.first().secretary())))
                    .andExpect(content().string(containsString("Đạt - cần bổ sung")))
                    .andExpect(content().string(containsString("Dàn trải")));
        }
        mvc.perform(get("/minutes/{id}?lang=vi", id)
                        .with(SignedIn.as(ward.first().member())))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Đạt - cần bổ sung"))))
                .andExpect(content().string(not(containsString("Dàn trải"))));
    }

    private ResultActions page(UUID id, String language) throws Exception {
        return mvc.perform(as(get("/minutes/{id}/review", id).param("lang", language)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    private String remark(UUID id, String item) throws Exception {
        String location = mvc.perform(as(form(id).param("remark", item)))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return String.valueOf(location);
    }

    private ResultActions verdict(UUID id, String result, String reason, String next) throws Exception {
        MockHttpServletRequestBuilder request = post("/minutes/{id}/review/verdict", id)
                .param("version", "1")
                .param("result", result)
                .param("reason", reason)
                .param("nextShown", "true");
        return mvc.perform(as(next == null ? request : request.param("next", next)));
    }

    private MockHttpServletRequestBuilder form(UUID id) {
        return post("/minutes/{id}/review/checklist", id).param("version", "1");
    }

    private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(SignedIn.as(supervisor.personId()));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static String link(UUID id) {
        return "/minutes/" + id + "/review?via=";
    }

    private Round round(UUID id) {
        return reviews.of(supervisor, id, null).rounds().getLast();
    }

    private void claim(UUID id) {
        claims.claim(supervisor, inbox.openTaskOf(id).orElseThrow().taskId());
    }
}
