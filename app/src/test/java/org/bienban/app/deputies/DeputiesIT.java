package org.bienban.app.deputies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.directory.Deputies;
import org.bienban.app.organisation.DeputyWish;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Setting deputies: what is refused and why, who may, page and REST. */
@BienBanTest
class DeputiesIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private Deputies deputies;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private UUID tam;
    private UUID other;
    private LocalDate today;

    @BeforeEach
    void makeWard() {
        ward = wards.ward();
        tam = ward.first().supervisor();
        other = ward.second().supervisor();
        today = minutes.actor(tam).on();
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(refusals(tam, wish(tam, tam, 0, 1))).containsExactly("deputies.refusal.oneself");
        assertThat(refusals(tam, wish(tam, other, -1, 1))).containsExactly("deputies.refusal.past");
        assertThat(refusals(tam, wish(tam, other, 3, 1))).containsExactly("deputies.refusal.order");
        assertThat(refusals(tam, wish(tam, other, 0, 500))).containsExactly("deputies.refusal.tooLong");
        assertThat(refusals(tam, wish(tam, ward.first().member(), 0, 1)))
                .containsExactly("deputies.refusal.notColleague");
        assertThat(refusals(tam, wish(tam, wards.ward().office(), 0, 1)))
                .containsExactly("deputies.refusal.notColleague");
        DeputyWish elsewhere = new DeputyWish(tam, other, ward.second().id(), today, today, "Đi công tác");
        assertThat(refusals(tam, elsewhere)).containsExactly("deputies.refusal.notTheirs");
        assertThat(refusals(tam, new DeputyWish(tam, other, null, today, today, "  ")))
                .containsExactly("deputies.refusal.reasonMissing");
    }

    @Test
    void refusesOverlapsChainsAndCirclesAndSaysWhichOneIsInTheWay() {
        deputies.name(minutes.actor(tam), wish(tam, other, 0, 5));

        assertThat(refusals(tam, wish(tam, ward.standingMember(), 5, 8))).containsExactly("deputies.refusal.hasOne");
        assertThat(refusals(other, wish(other, tam, 2, 3)))
                .containsExactlyInAnyOrder("deputies.refusal.standsIn", "deputies.refusal.away");
        assertThat(refusals(other, wish(other, ward.standingMember(), 2, 3)))
                .containsExactly("deputies.refusal.standsIn");
        assertThat(refusals(ward.standingMember(), wish(ward.standingMember(), tam, 2, 3)))
                .containsExactly("deputies.refusal.away");
        deputies.name(minutes.actor(tam), wish(tam, ward.standingMember(), 6, 8));
    }

    @Test
    void oneOfTwoWhoNameEachOtherAtTheSameMomentIsRefused() throws Exception {
        List<Callable<String>> both = List.of(() -> named(tam, other), () -> named(other, tam));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(both).stream().map(Future::resultNow).toList())
                    .containsExactlyInAnyOrder("named", "refused");
        }
    }

    @Test
    void theOfficeSetsOneForSomebodyWhoIsIllAndStrangersDoNot() {
        UUID id = deputies.name(minutes.actor(ward.office()), wish(tam, other, 0, 1));
        assertThat(deputies.ofOthers(minutes.actor(ward.wardSecretary())))
                .extracting(each -> each.id())
                .containsExactly(id);
        assertThat(minutes.actor(other).actingFor())
                .extracting(away -> away.personId())
                .containsExactly(tam);

        assertThatThrownBy(() -> deputies.name(minutes.actor(wards.ward().office()), wish(tam, other, 2, 3)))
                .isInstanceOf(NotFoundException.class);
        // The cell's secretary holds a secretary's post too, but not above the supervisor.
        assertThatThrownBy(() -> deputies.name(minutes.actor(ward.first().secretary()), wish(tam, other, 2, 3)))
                .isInstanceOf(NotFoundException.class);
        // Who only stands in for the office sets nobody in.
        deputies.name(minutes.actor(ward.office()), wish(ward.office(), ward.standingMember(), 0, 1));
        assertThatThrownBy(() -> deputies.name(
                        minutes.actor(ward.standingMember()), wish(ward.second().secretary(), tam, 2, 3)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void thePageKeepsWhatWasTypedBesideWhatIsWrong() throws Exception {
        mvc.perform(post("/deputies")
                        .with(SignedIn.as(tam))
                        .param("deputyId", other.toString())
                        .param("from", today.toString())
                        .param("until", today.minusDays(1).toString())
                        .param("reason", "Đi tập huấn"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("Ngày cuối sớm hơn ngày bắt đầu.")))
                .andExpect(content().string(Matchers.containsString("Đi tập huấn")));
        mvc.perform(post("/deputies")
                        .with(SignedIn.as(tam))
                        .param("deputyId", "x\" or 1=1")
                        .param("unitId", "everything")
                        .param("from", "bao giờ cũng được"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post("/deputies")
                        .with(SignedIn.as(tam))
                        .param("deputyId", other.toString())
                        .param("unitId", ward.first().id().toString())
                        .param("from", today.toString())
                        .param("until", today.toString())
                        .param("reason", "Đi tập huấn"))
                .andExpect(redirectedUrl("/deputies"));
        mvc.perform(get("/deputies").with(SignedIn.as(other)))
                .andExpect(content().string(Matchers.containsString("Đi tập huấn")));
    }

    @Test
    void offersTheSameToPrograms() throws Exception {
        mvc.perform(get("/api/v1/deputies/choices").with(SignedIn.as(tam)))
                .andExpect(jsonPath("$.colleagues[*].id", Matchers.hasItem(other.toString())))
                .andExpect(jsonPath(
                        "$.units[*].id", Matchers.hasItem(ward.first().id().toString())));
        mvc.perform(post("/api/v1/deputies")
                        .with(SignedIn.as(tam))
                        .contentType("application/json")
                        .content(
                                "{\"personId\":\"%s\",\"deputyId\":\"%s\",\"from\":\"%s\",\"until\":\"%s\",\"reason\":\"x\"}"
                                        .formatted(tam, other, today, today)))
                .andExpect(status().isCreated());
        UUID id = deputies.own(minutes.actor(tam)).getFirst().id();
        mvc.perform(delete("/api/v1/deputies/" + id)
                        .with(SignedIn.as(ward.first().secretary())))
                .andExpect(status().isNotFound());
        mvc.perform(delete("/api/v1/deputies/" + id).with(SignedIn.as(other))).andExpect(status().isNoContent());
        mvc.perform(delete("/api/v1/deputies/" + id).with(SignedIn.as(other))).andExpect(status().isNoContent());
        assertThat(minutes.actor(other).actingFor()).isEmpty();
    }

    private String named(UUID person, UUID deputy) {
        try {
            deputies.name(minutes.actor(person), wish(person, deputy, 0, 1));
            return "named";
        } catch (RefusedException e) {
            return "refused";
        }
    }

    private List<String> refusals(UUID by, DeputyWish wish) {
        try {
            deputies.name(minutes.actor(by), wish);
        } catch (RefusedException e) {
            return e.refusals().stream().map(Refusal::code).toList();
        }
        return List.of();
    }

    private DeputyWish wish(UUID person, UUID deputy, int from, int until) {
        return new DeputyWish(person, deputy, null, today.plusDays(from), today.plusDays(until), "Đi công tác");
    }
}
