package org.bienban.app.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@BienBanTest
class MinutesPagesIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture fixture;

    @Autowired
    private MinutesDrafting drafting;

    @Autowired
    private MinutesRegister register;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private UUID secretary;

    @BeforeEach
    void begin() {
        ward = wards.ward();
        secretary = ward.first().secretary();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "ar"})
    void showsEveryPage(String language) throws Exception {
        UUID draft = fixture.drafted(ward.first(), MinutesFixture.HELD_ON);
        UUID sent = fixture.sent(ward.first(), MinutesFixture.HELD_ON.minusMonths(1));
        UUID meeting = register.summary(draft).meetingId();

        for (String page : new String[] {
            "/minutes",
            "/minutes/" + draft + "/draft",
            "/minutes/" + draft + "/check",
            "/minutes/" + sent,
            "/meetings?month=2026-06",
            "/meetings/new?cell=" + ward.first().id(),
            "/meetings/" + meeting
        }) {
            mvc.perform(get(page).param("lang", language).with(SignedIn.as(secretary)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("lang=\"" + language + "\"")))
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    void savesTheWholeFormWithoutScript() throws Exception {
        UUID id = fixture.drafted(ward.first(), MinutesFixture.HELD_ON);
        long revision = drafting.draft(id, fixture.actor(secretary)).revision();

        mvc.perform(post("/minutes/" + id + "/draft")
                        .with(SignedIn.as(secretary))
                        .param("revision", String.valueOf(revision))
                        .param("section", "tasks", "votes")
                        .param("tasks.list.text", "Rà lại hồ sơ")
                        .param("tasks.list.personName", "Lan Anh")
                        .param("tasks.list.due", "2026-06-15")
                        .param("add", "tasks"))
                .andExpect(status().is3xxRedirection());

        MinutesContent content = drafting.draft(id, fixture.actor(secretary)).content();
        assertThat(content.tasks()).hasSize(2);
        assertThat(content.tasks().getFirst().text()).isEqualTo("Rà lại hồ sơ");
        assertThat(content.votes()).isEmpty();
        assertThat(content.items()).hasSize(2);
    }

    @Test
    void keepsWhatWasTypedWhenASecrecyMarkIsRefused() throws Exception {
        UUID id = fixture.drafted(ward.first(), MinutesFixture.HELD_ON);

        mvc.perform(post("/minutes/" + id + "/draft")
                        .with(SignedIn.as(secretary))
                        .param("revision", "2")
                        .param("section", "facts")
                        .param("facts.dues", "TUYỆT MẬT")
                        .param("facts.agenda", "Chương trình vừa gõ"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Chương trình vừa gõ")))
                .andExpect(content().string(containsString("bí mật nhà nước")));
    }

    @Test
    void answersAutosaveAndSendsTheSecondEditorToTheChoice() throws Exception {
        UUID id = fixture.drafted(ward.first(), MinutesFixture.HELD_ON);
        save(id, secretary, "của bí thư")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.revision").value(3));

        save(id, ward.first().minuteTaker(), "của thư ký")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.conflicts[0]").value("facts"));

        mvc.perform(get("/minutes/" + id + "/conflicts")
                        .with(SignedIn.as(ward.first().minuteTaker())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("bí")))
                .andExpect(content().string(containsString("<ins>")))
                .andExpect(content().string(containsString("choice:facts")));
        mvc.perform(post("/minutes/" + id + "/conflicts")
                        .with(SignedIn.as(ward.first().minuteTaker()))
                        .param("choice:facts", "BOTH"))
                .andExpect(redirectedUrl("/minutes/" + id + "/draft"));
        assertThat(drafting.draft(id, fixture.actor(secretary))
                        .content()
                        .facts()
                        .dues())
                .isEqualTo("của bí thư\ncủa thư ký");
    }

    @Test
    void sendsFromThePageAndServesThePdf() throws Exception {
        UUID id = fixture.drafted(ward.first(), MinutesFixture.HELD_ON);

        mvc.perform(post("/minutes/" + id + "/send")
                        .with(SignedIn.as(secretary))
                        .param("key", "one"))
                .andExpect(redirectedUrl("/minutes/" + id));
        mvc.perform(get("/minutes/" + id + "/pdf").with(SignedIn.as(ward.office())))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"));
    }

    @Test
    void letsNobodyReadWhoMayNot() throws Exception {
        UUID draft = fixture.drafted(ward.first(), MinutesFixture.HELD_ON);
        UUID sent = fixture.sent(ward.first(), MinutesFixture.HELD_ON.minusMonths(1));
        UUID meeting = register.summary(sent).meetingId();
        for (UUID stranger : new UUID[] {
            ward.second().secretary(), ward.first().member(), ward.answeringOfficer(), ward.administrator()
        }) {
            for (String page : new String[] {
                "/minutes/" + sent,
                "/minutes/" + sent + "/pdf",
                "/minutes/" + draft,
                "/minutes/" + draft + "/draft",
                "/minutes/" + draft + "/check",
                "/minutes/" + draft + "/conflicts",
                "/meetings/" + meeting,
                "/api/v1/minutes/" + sent,
                "/api/v1/minutes/" + sent + "/versions/1",
                "/api/v1/minutes/" + draft + "/draft",
                "/api/v1/minutes/" + draft + "/check",
                "/api/v1/meetings/" + meeting
            }) {
                mvc.perform(get(page).with(SignedIn.as(stranger))).andExpect(status().isNotFound());
            }
            mvc.perform(post("/minutes/" + draft + "/send")
                            .with(SignedIn.as(stranger))
                            .param("key", "k"))
                    .andExpect(status().isNotFound());
            mvc.perform(post("/minutes/" + sent + "/withdraw").with(SignedIn.as(stranger)))
                    .andExpect(status().isNotFound());
        }
    }

    private org.springframework.test.web.servlet.ResultActions save(UUID id, UUID person, String dues)
            throws Exception {
        return mvc.perform(put("/minutes/" + id + "/draft")
                .with(SignedIn.as(person))
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .content(
                        "{\"baseRevision\":2,\"sections\":{\"facts\":{\"heldOn\":\"2026-06-05\",\"startsAt\":\"19:30\","
                                + "\"place\":\"Nhà văn hóa\",\"dues\":\"" + dues + "\"}}}"));
    }
}
