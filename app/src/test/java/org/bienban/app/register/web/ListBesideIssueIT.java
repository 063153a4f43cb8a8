package org.bienban.app.register.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** From the sheet of an issue one goes on through the list one came from. */
@BienBanTest
class ListBesideIssueIT {

    private static final String LIST = "?show=all&cell=";

    @Autowired
    private WardFixture wards;

    @Autowired
    private IssueFixture fixture;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private UUID lamp;
    private UUID road;

    @BeforeEach
    void raise() {
        ward = wards.ward();
        UUID one = fixture.entered(ward, ward.first(), "Đèn đường ngõ 12 hỏng");
        fixture.entered(ward, ward.second(), "Mương thoát nước tắc");
        UUID other = fixture.entered(ward, ward.first(), "Mặt đường xóm Nọi hỏng");
        // All of one day: by their ids.
        lamp = one.toString().compareTo(other.toString()) < 0 ? one : other;
        road = lamp.equals(one) ? other : one;
    }

    @Test
    void leadsToTheNextAndThePreviousOfTheListOneCameFrom() throws Exception {
        String list = LIST + ward.first().id();
        open(lamp, list)
                .andExpect(content().string(containsString("rel=\"next\" href=\"/issues/" + road)))
                .andExpect(content().string(not(containsString("rel=\"prev\""))))
                .andExpect(content().string(containsString("href=\"/issues?show=all&amp;cell=")));
        open(road, list)
                .andExpect(content().string(containsString("rel=\"prev\" href=\"/issues/" + lamp)))
                .andExpect(content().string(not(containsString("rel=\"next\""))));
    }

    @Test
    void takesNoOtherAddressForAList() throws Exception {
        open(lamp, "?q=https://elsewhere.example/%zz&next=//elsewhere.example")
                .andExpect(content().string(containsString("class=\"bb-back\" href=\"/issues\"")));
    }

    @Test
    void isNamedByTheLinksOfTheList() throws Exception {
        mvc.perform(get("/issues").param("cell", ward.first().id().toString()).with(SignedIn.as(ward.office())))
                .andExpect(content().string(containsString("/issues/" + lamp + "?via=")));
    }

    private ResultActions open(UUID issue, String via) throws Exception {
        return mvc.perform(get("/issues/{id}", issue).param("via", via).with(SignedIn.as(ward.office())));
    }
}
