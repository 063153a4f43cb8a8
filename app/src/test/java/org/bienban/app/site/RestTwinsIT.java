package org.bienban.app.site;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What the smaller pages do is offered to programs too. */
@BienBanTest
class RestTwinsIT {

    @Autowired
    private WardFixture fixture;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private RequestPostProcessor administrator;

    @BeforeEach
    void ward() {
        ward = fixture.ward();
        administrator = SignedIn.as(ward.administrator());
    }

    @Test
    void listsNoticesAndMarksThemRead() throws Exception {
        RequestPostProcessor secretary = SignedIn.as(ward.first().secretary());
        mvc.perform(get("/api/v1/notices").with(secretary))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.notices").isArray());
        mvc.perform(post("/api/v1/notices/read").with(secretary))
                .andExpect(jsonPath("$.unread").value(0));
        mvc.perform(post("/api/v1/notices/" + UUID.randomUUID() + "/read").with(secretary))
                .andExpect(status().isNotFound());
    }

    @Test
    void listsIncidentsAndRebuildsTheTaskList() throws Exception {
        minutes.sent(ward.first());
        mvc.perform(get("/api/v1/admin/incidents").with(administrator))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$").isArray());
        mvc.perform(post("/api/v1/admin/incidents/" + UUID.randomUUID() + "/retry")
                        .with(administrator))
                .andExpect(status().isNotFound());
        mvc.perform(post("/api/v1/admin/task-list/rebuild").with(administrator))
                .andExpect(jsonPath("$.tasks").isNumber());
    }

    @Test
    void reportsOnTheSearchIndex() throws Exception {
        mvc.perform(get("/api/v1/admin/search-index").with(administrator))
                .andExpect(jsonPath("$.state").isString())
                .andExpect(jsonPath("$.foundAtStart").value("FRESH"))
                .andExpect(jsonPath("$.lag").isNumber());
    }

    @Test
    void saysThatNoTextWaitsForAChoice() throws Exception {
        UUID draft = minutes.drafted(ward.first(), MinutesFixture.HELD_ON);
        RequestPostProcessor secretary = SignedIn.as(ward.first().secretary());
        mvc.perform(get("/api/v1/minutes/" + draft + "/conflicts").with(secretary))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$").isEmpty());
        mvc.perform(post("/api/v1/minutes/" + draft + "/conflicts")
                        .with(secretary)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isOk());
    }
}
