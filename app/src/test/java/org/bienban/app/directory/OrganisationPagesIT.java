package org.bienban.app.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bienban.app.BienBanTest;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.WardFixture.Ward;
import org.bienban.app.organisation.Member;
import org.bienban.app.organisation.Memberships;
import org.bienban.app.organisation.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@BienBanTest
class OrganisationPagesIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private WardFixture fixture;

    @Autowired
    private Units units;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Clock clock;

    private Ward ward;

    @BeforeEach
    void makeWard() {
        ward = fixture.ward();
    }

    /** Who asks; may they open first cell, second cell, ward; may they change members of the cell, the ward's name. */
    static Stream<Arguments> rights() {
        return Stream.of(
                row("cell secretary", w -> w.first().secretary(), 200, 404, 404, 403, 404),
                row("plain member", w -> w.first().member(), 200, 404, 404, 403, 404),
                row("supervisor", w -> w.first().supervisor(), 200, 404, 200, 403, 403),
                row("ward office", Ward::office, 200, 200, 200, 200, 403),
                row("ward secretary", Ward::wardSecretary, 200, 200, 200, 403, 403),
                row("archivist", Ward::archivist, 200, 200, 200, 403, 403),
                row("province office", Ward::provinceOffice, 200, 200, 200, 403, 403),
                row("answering officer", Ward::answeringOfficer, 404, 404, 404, 404, 404),
                row("administrator", Ward::administrator, 200, 200, 200, 200, 200));
    }

    private static Arguments row(
            String who, Function<Ward, UUID> person, int first, int second, int whole, int members, int rename) {
        return Arguments.of(who, person, new int[] {first, second, whole, members, rename});
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rights")
    void answersEveryoneByTheirRights(String who, Function<Ward, UUID> person, int[] expected) throws Exception {
        String[] addresses = {
            "/organisation/units/" + ward.first().id(),
            "/organisation/units/" + ward.second().id(),
            "/organisation/units/" + ward.wardId(),
            "/organisation/units/" + ward.first().id() + "/change/add-member",
            "/organisation/units/" + ward.wardId() + "/change/rename"
        };
        for (int i = 0; i < addresses.length; i++) {
            int answer = mvc.perform(get(addresses[i]).with(SignedIn.as(person.apply(ward))))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(answer).as(who + " asks for " + addresses[i]).isEqualTo(expected[i]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "ar"})
    void showsTreeUnitPersonAndFormInEveryLanguage(String language) throws Exception {
        for (String address : new String[] {
            "/organisation",
            "/organisation/units/" + ward.first().id(),
            "/organisation/people/" + ward.first().secretary(),
            "/organisation/units/" + ward.first().id() + "/change/appoint",
            "/organisation/units/" + ward.wardId() + "/change/add-unit"
        }) {
            mvc.perform(get(address).param("lang", language).with(SignedIn.as(ward.administrator())))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("lang=\"" + language + "\"")))
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    void showsTheDayInTheAddress() throws Exception {
        mvc.perform(get("/organisation")
                        .param("on", WardFixture.BEGIN.minusDays(1).toString())
                        .with(SignedIn.as(ward.office())))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(ward.first().name()))));
    }

    @Test
    void addsAMemberFromTheForm() throws Exception {
        String day = LocalDate.now(clock).toString();
        mvc.perform(post("/organisation/units/" + ward.first().id() + "/change/add-member")
                        .param("fullName", "Phùng Thị  Ánh")
                        .param("standing", "PROBATIONARY")
                        .param("participation", "ACTIVE")
                        .param("on", day)
                        .with(csrf())
                        .with(SignedIn.as(ward.office())))
                .andExpect(redirectedUrl("/organisation/units/" + ward.first().id()));

        assertThat(memberships.membersOf(ward.first().id(), LocalDate.now(clock)))
                .extracting(Member::fullName)
                .contains("Phùng Thị Ánh");
    }

    @Test
    void keepsWhatWasTypedBesideTheRefusals() throws Exception {
        mvc.perform(post("/organisation/units/" + ward.first().id() + "/change/recode")
                        .param("code", "12.34")
                        .param("on", "hôm qua")
                        .param("lang", "vi")
                        .with(csrf())
                        .with(SignedIn.as(ward.administrator())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("12.34")))
                .andExpect(content().string(containsString("Ngày không hợp lệ")));
    }

    @Test
    void movesOnlyUnderUnitsOneAdministrates() throws Exception {
        Ward other = fixture.ward();
        mvc.perform(post("/api/v1/units/" + ward.first().id() + "/changes/move")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"parentId\": \"" + other.wardId() + "\", \"on\": \"2026-01-01\"}")
                        .with(csrf())
                        .with(SignedIn.as(ward.administrator())))
                .andExpect(status().isNotFound());
    }

    @Test
    void answersRestAsThePagesDo() throws Exception {
        mvc.perform(get("/api/v1/units/" + ward.first().id()).with(SignedIn.as(ward.office())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.unit.name").value(ward.first().name()))
                .andExpect(jsonPath("$.members.length()").value(7));
        mvc.perform(get("/api/v1/units/" + ward.first().id()).with(SignedIn.as(ward.answeringOfficer())))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/people/" + ward.second().member())
                        .with(SignedIn.as(ward.first().secretary())))
                .andExpect(status().isNotFound());
        mvc.perform(post("/api/v1/units/" + ward.wardId() + "/changes/rename")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Map.of("name", "x").toString())
                        .with(csrf())
                        .with(SignedIn.as(ward.administrator())))
                .andExpect(status().isBadRequest());
    }

    @Test
    void renamesOverRest() throws Exception {
        mvc.perform(post("/api/v1/units/" + ward.first().id() + "/changes/rename")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\": \"Chi bộ tổ dân phố Mới\", \"on\": \"2026-06-01\"}")
                        .with(csrf())
                        .with(SignedIn.as(ward.administrator())))
                .andExpect(status().isNoContent());

        assertThat(units.get(ward.first().id(), LocalDate.of(2026, 5, 31)).name())
                .isEqualTo(ward.first().name());
        assertThat(units.get(ward.first().id(), LocalDate.of(2026, 6, 1)).headName())
                .isEqualTo("CHI BỘ TỔ DÂN PHỐ MỚI");
    }
}
