package org.bienban.app.deputies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.directory.Deputies;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.Meetings;
import org.bienban.app.meeting.OpenMeeting;
import org.bienban.app.meeting.RollCallChange;
import org.bienban.app.minutes.Draft;
import org.bienban.app.minutes.DraftChange;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.organisation.DeputyWish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What a deputy of a cell's secretary does is kept and shown as done for them: roll call, draft, the version sent. */
@BienBanTest
class DeputyMarksIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private Deputies deputies;

    @Autowired
    private Meetings meetings;

    @Autowired
    private MinutesDrafting drafting;

    @Autowired
    private MinutesSending sending;

    @Autowired
    private MinutesRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private Actor secretary;
    private Actor deputy;

    @BeforeEach
    void theSecretaryIsIll() {
        ward = wards.ward();
        secretary = minutes.actor(ward.first().secretary());
        LocalDate today = secretary.on();
        deputies.name(
                secretary,
                new DeputyWish(
                        secretary.personId(),
                        ward.first().member(),
                        ward.first().id(),
                        today,
                        today,
                        "Ốm"));
        deputy = minutes.actor(ward.first().member());
    }

    @Test
    void rollCallDraftAndVersionSayForWhom() throws Exception {
        Meeting meeting = meetings.open(OpenMeeting.regular(ward.first().id(), MinutesFixture.HELD_ON), secretary);
        meetings.recordRollCall(meeting.id(), new RollCallChange(0, Map.of(), List.of()), deputy);
        assertThat(meetings.rollCallTaking(meeting.id())).hasValueSatisfying(taking -> {
            assertThat(taking.by()).isEqualTo(deputy.personId());
            assertThat(taking.onBehalfOf()).isEqualTo(secretary.personId());
        });
        assertShown("/meetings/" + meeting.id(), "Người điểm danh");

        UUID id = drafting.begin(meeting.id(), "vi", secretary);
        Draft draft = drafting.draft(id, deputy);
        drafting.save(
                id, DraftChange.whole(draft.revision(), MinutesFixture.filled(draft.content(), ward.first())), deputy);
        assertThat(jdbc.sql("select distinct saved_for from minutes_section where minutes_id = ? and saved_by = ?")
                        .params(id, deputy.personId())
                        .query(UUID.class)
                        .list())
                .containsExactly(secretary.personId());
        assertThat(jdbc.sql("select saved_for from minutes_draft where minutes_id = ?")
                        .param(id)
                        .query(UUID.class)
                        .single())
                .isEqualTo(secretary.personId());

        sending.send(id, null, deputy);
        assertThat(register.version(id, 1).sentBy()).isEqualTo(deputy.personId());
        assertThat(register.version(id, 1).sentFor()).isEqualTo(secretary.personId());
        assertShown("/minutes/" + id, "Các phiên bản");
    }

    @Test
    void whatPeopleDoThemselvesIsForNobodyElse() throws Exception {
        UUID id = minutes.sent(ward.second());
        assertThat(register.version(id, 1).sentFor()).isNull();
        Actor own = minutes.actor(ward.second().secretary());
        assertThat(page("/minutes/" + id, own)).contains(own.displayName()).doesNotContain(">thay<");
    }

    /** Shown as "Lan thay Tâm". */
    private void assertShown(String address, String place) throws Exception {
        String page = page(address, secretary);
        assertThat(page).contains(place);
        assertThat(page.replaceAll("<[^>]+>", "").replaceAll("\\s+", " "))
                .contains(deputy.displayName() + " thay " + secretary.displayName());
    }

    private String page(String address, Actor reader) throws Exception {
        return mvc.perform(get(address).with(SignedIn.as(reader.personId())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
