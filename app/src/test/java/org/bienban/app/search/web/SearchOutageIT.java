package org.bienban.app.search.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.bienban.app.BienBanTest;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.WardFixture.Ward;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The application serves though the server of its search index is down: only the search says so. */
@BienBanTest
@TestPropertySource(properties = "bienban.search.opensearch=http://localhost:9/nobody")
class SearchOutageIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MockMvc mvc;

    private RequestPostProcessor office;
    private RequestPostProcessor administrator;

    @BeforeEach
    void ward() {
        Ward ward = wards.ward();
        office = SignedIn.as(ward.office());
        administrator = SignedIn.as(ward.administrator());
    }

    @ParameterizedTest
    @CsvSource({"vi, tạm thời chưa trả lời được", "en, does not answer at the moment", "ar, لا يستجيب"})
    void saysThatTheSearchDoesNotAnswerAndKeepsWhatWasTyped(String language, String words) throws Exception {
        mvc.perform(get("/search?q=đất dịch vụ&kind=minutes&from=2026-01")
                        .param("lang", language)
                        .with(office))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().string(containsString(words)))
                .andExpect(content().string(containsString("value=\"đất dịch vụ\"")))
                .andExpect(content().string(containsString("value=\"minutes\" checked=\"checked\"")))
                .andExpect(
                        content().string(containsString("href=\"/search?q=%C4%91%E1%BA%A5t+d%E1%BB%8Bch+v%E1%BB%A5")))
                .andExpect(content().string(not(containsString("OpenSearch"))))
                .andExpect(content().string(not(containsString("đang được dựng lại"))));
        mvc.perform(get("/search").with(office)).andExpect(status().isOk());
    }

    @Test
    void tellsProgramsAndFilesTheSame() throws Exception {
        mvc.perform(get("/api/v1/search?q=đất").with(office))
                .andExpect(status().isServiceUnavailable())
                .andExpect(jsonPath("$.incident").doesNotExist());
        mvc.perform(get("/search/export?q=đất").with(office)).andExpect(status().isServiceUnavailable());
        mvc.perform(get("/search/complete?q=đất").with(office)).andExpect(status().isServiceUnavailable());
    }

    @Test
    void letsEverybodyGoOnWithTheRest() throws Exception {
        mvc.perform(get("/tasks").with(office)).andExpect(status().isOk());
        mvc.perform(get("/issues").with(office)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({"vi, Chưa liên lạc được", "en, cannot be reached", "ar, تعذر الوصول"})
    void tellsTheAdministratorWhatIsWrong(String language, String words) throws Exception {
        mvc.perform(get("/admin/search").param("lang", language).with(administrator))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(words)))
                .andExpect(content().string(containsString("OpenSearch did not do what was asked")));
        mvc.perform(post("/admin/search/compare").with(administrator)).andExpect(status().is3xxRedirection());
        mvc.perform(get("/api/v1/admin/search-index").with(administrator))
                .andExpect(jsonPath("$.state").value("UNREACHABLE"));
    }
}
