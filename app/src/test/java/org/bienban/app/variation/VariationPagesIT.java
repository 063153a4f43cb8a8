package org.bienban.app.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import org.bienban.app.BienBanTest;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.rules.ReviewVariation;
import org.bienban.app.rules.ReviewVariations;
import org.bienban.workflows.ReviewRoute.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The ways of review through the page and over REST. */
@BienBanTest
class VariationPagesIT {

    private static final String DAYS =
            "&formDays=1&inspectDays=4&judgeDays=2&levelDays=2&reviseDays=3&remindDays=1&standingDays=2";
    private static final String PARTS =
            "formFirst=true&split=true&firstHeads=CONTENT&firstHeads=MANAGEMENT&firstGroup=SUPERVISOR"
                    + "&secondGroup=OFFICE&judge=STANDING&levels=LEADER" + DAYS + "&from=";

    @Autowired
    private WardFixture wards;

    @Autowired
    private ReviewVariations rules;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private RequestPostProcessor office;

    @BeforeEach
    void ward() {
        ward = wards.ward();
        office = SignedIn.as(ward.office());
    }

    @Test
    void previewsWithoutSavingAndSavesWithWhoAndWhen() throws Exception {
        send(PARTS + today() + "&preview=true")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Xem xét phần 2"),
                                containsString("Quy trình · Ghi biên bản"),
                                containsString("Xác nhận cấp 1"))));
        assertThat(rules.historyOf(ward.wardId())).isEmpty();

        send(PARTS + today()).andExpect(status().is3xxRedirection());

        ReviewVariation set = rules.historyOf(ward.wardId()).getFirst();
        assertThat(set.setBy()).isEqualTo(ward.office());
        assertThat(set.route().formFirst()).isTrue();
        assertThat(set.route().levels()).containsExactly(Group.LEADER);
        assertThat(rules.route(ward.first().id(), today(), today())).isEqualTo(set.route());
        mvc.perform(get("/workflow/" + ward.wardId()).with(SignedIn.as(ward.standingMember())))
                .andExpect(content()
                        .string(allOf(containsString("Đang áp dụng"), not(containsString("name=\"preview\"")))));
    }

    @Test
    void saysWhoWouldDoItAndWhereThreePeopleAreMissing() throws Exception {
        send(PARTS + today() + "&preview=true")
                .andExpect(content().string(not(containsString("không đủ ba người khác nhau"))));
        send(PARTS.replace("firstGroup=SUPERVISOR", "firstGroup=OFFICE") + today() + "&preview=true")
                .andExpect(content()
                        .string(allOf(
                                containsString("2 chi bộ không đủ ba người khác nhau"),
                                containsString(ward.first().name()))));
    }

    @Test
    void refusesBesideTheFieldAndKeepsWhatWasTyped() throws Exception {
        send(PARTS.replace("inspectDays=4", "inspectDays=99").replace("&firstHeads=MANAGEMENT", "")
                        + today().minusDays(1))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("value=\"99\""), containsString("từ 1 đến 60"))));
        send(PARTS.replace("firstHeads=CONTENT&firstHeads=MANAGEMENT&", "") + today())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ít nhất một nội dung")));
        send(PARTS + today().minusDays(1)).andExpect(status().isUnprocessableContent());
        send(PARTS.replace("formDays=1", "formDays=hai") + today()).andExpect(status().isUnprocessableContent());
        assertThat(rules.historyOf(ward.wardId())).isEmpty();
    }

    @Test
    void beginsLaterAndIsReplacedBeforeItBegins() throws Exception {
        send(PARTS + today().plusDays(10)).andExpect(status().is3xxRedirection());
        assertThat(rules.route(ward.first().id(), today(), today()).formFirst()).isFalse();
        assertThat(rules.route(ward.first().id(), today().plusDays(10), today()).formFirst())
                .isTrue();

        send(PARTS.replace("formFirst=true&", "") + today().plusDays(5)).andExpect(status().is3xxRedirection());

        assertThat(rules.route(ward.first().id(), today().plusDays(10), today()).formFirst())
                .isFalse();
        assertThat(rules.historyOf(ward.wardId()))
                .hasSize(2)
                .filteredOn(one -> one.withdrawnAt() != null)
                .hasSize(1);
    }

    @Test
    void offersTheSameToPrograms() throws Exception {
        String body = """
                {"split":"false","levels":["OFFICE"],"firstGroup":"SUPERVISOR","secondGroup":"OFFICE","judge":"STANDING",
                "formDays":"1","inspectDays":"4","judgeDays":"2","levelDays":"2","reviseDays":"3","remindDays":"1",
                "standingDays":"2","from":"%s"}""".formatted(today());
        String path = "/api/v1/wards/" + ward.wardId() + "/workflow";
        mvc.perform(put(path)
                        .with(office)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.steps[1].group").value("OFFICE"));
        mvc.perform(get(path).with(SignedIn.as(ward.administrator())))
                .andExpect(jsonPath("$.history.length()").value(1));
    }

    private ResultActions send(String form) throws Exception {
        return mvc.perform(post("/workflow/" + ward.wardId())
                .with(office)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(form));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
