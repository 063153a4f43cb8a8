package org.bienban.app.search.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.search.SearchWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A hit is opened where it stands, with all places marked and the way back to the results. */
@BienBanTest
class SoughtInMinutesIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private SearchWork work;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private UUID id;

    @BeforeEach
    void sent() {
        ward = wards.ward();
        id = minutes.sent(ward.first());
        work.catchUp();
    }

    @Test
    void leadsFromTheHitToItsPlaceAndBack() throws Exception {
        mvc.perform(get("/search")
                        .param("q", "ra lai ho so")
                        .param("kind", "task")
                        .with(SignedIn.as(ward.office())))
                .andExpect(content()
                        .string(containsString("/minutes/" + id
                                + "?q=ra+lai+ho+so&amp;via=%3Fq%3Dra%2Blai%2Bho%2Bso%26kind%3Dtask#task:list")));
        mvc.perform(get("/minutes/{id}", id)
                        .param("q", "ra lai ho so")
                        .param("via", "?q=ra+lai&kind=task")
                        .with(SignedIn.as(ward.office())))
                .andExpect(content().string(containsString("<mark id=\"hit-1\" tabindex=\"-1\">")))
                .andExpect(content().string(containsString("Rà lại hồ sơ</mark>")))
                .andExpect(content().string(containsString("href=\"#hit-1\"")))
                .andExpect(content().string(containsString("/js/found")))
                .andExpect(content().string(containsString("href=\"/search?q=ra+lai&amp;kind=task\"")));
    }

    @Test
    void marksNothingUnaskedAndLeadsNowhereElse() throws Exception {
        mvc.perform(get("/minutes/{id}", id).with(SignedIn.as(ward.office())))
                .andExpect(content().string(not(containsString("<mark id=\"hit-"))))
                .andExpect(content().string(containsString("Rà lại hồ sơ")));
        mvc.perform(get("/minutes/{id}", id)
                        .param("q", "\"><script>")
                        .param("via", "//example.org")
                        .with(SignedIn.as(ward.office())))
                .andExpect(content().string(not(containsString("href=\"//example.org"))))
                .andExpect(content().string(not(containsString("/search//example"))))
                .andExpect(content().string(not(containsString("\"><script>"))));
    }
}
