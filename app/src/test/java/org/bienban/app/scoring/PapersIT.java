package org.bienban.app.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.meeting.MeetingPapers;
import org.bienban.app.meeting.PapersExtent;
import org.bienban.app.meeting.PapersSent;
import org.bienban.app.meeting.PapersWish;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** When the papers of a meeting went to its members, and what the score makes of it. */
@BienBanTest
class PapersIT {

    private static final LocalDate HELD = LocalDate.of(2026, 6, 5);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private MinutesRegister register;

    @Autowired
    private MinutesSending sending;

    @Autowired
    private MeetingPapers papers;

    @Autowired
    private ScoreSheets sheets;

    @Autowired
    private Clock clock;

    private WardFixture.Ward ward;
    private Actor secretary;
    private UUID draft;
    private UUID meeting;

    @BeforeEach
    void hold() {
        ward = wards.ward();
        secretary = minutes.actor(ward.first().secretary());
        draft = minutes.drafted(ward.first(), HELD);
        meeting = Objects.requireNonNull(register.summary(draft).meetingId());
    }

    @ParameterizedTest
    @CsvSource({
        "ALL, 2026-06-03, 0, 2",
        "ALL, 2026-06-04, 0, 1",
        "ALL, 2026-06-05, 1, 0",
        "ALL, 2026-06-07, 1, -2",
        "SOME, 2026-06-01, 1, 4",
        "NONE, , 2, 0"
    })
    void theCriterionIsDrawnFromTheRecord(PapersExtent extent, LocalDate sentOn, String level, long days) {
        assertThat(sheets.of(secretary, draft).proposals())
                .as("nothing on record, nothing proposed")
                .doesNotContainKey("papers");

        papers.record(secretary, meeting, new PapersWish(extent, sentOn, 0));

        Proposal proposal = sheets.of(secretary, draft).proposals().get("papers");
        assertThat(proposal.value()).isEqualTo(level);
        assertThat(proposal.evidence()).isNotEmpty();
        assertThat(papers.of(meeting).orElseThrow().daysBefore(HELD).orElse(0L)).isEqualTo(days);
    }

    @Test
    void whatIsSaidAfterTheSendingDoesNotChangeWhatWasSent() {
        papers.record(secretary, meeting, new PapersWish(PapersExtent.SOME, HELD.minusDays(3), 0));
        sending.send(draft, null, secretary);
        papers.record(secretary, meeting, new PapersWish(PapersExtent.ALL, HELD.minusDays(3), 1));

        ScoreView seen = sheets.of(minutes.actor(ward.first().supervisor()), draft);

        assertThat(seen.proposals().get("papers").value()).isEqualTo("1");
        assertThat(papers.of(meeting).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void refusesWhatCannotBeAndKeepsWhatSomebodyElseSaid() {
        PapersWish two = new PapersWish(PapersExtent.ALL, HELD.minusDays(2), 0);
        assertThatThrownBy(() -> papers.record(secretary, meeting, new PapersWish(null, HELD, 0)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> papers.record(secretary, meeting, new PapersWish(PapersExtent.ALL, null, 0)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> papers.record(
                        secretary,
                        meeting,
                        new PapersWish(PapersExtent.ALL, LocalDate.now(clock).plusDays(2), 0)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() ->
                        papers.record(secretary, meeting, new PapersWish(PapersExtent.ALL, HELD.minusYears(1), 0)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> papers.record(minutes.actor(ward.first().supervisor()), meeting, two))
                .isInstanceOf(ForbiddenException.class);
        papers.record(secretary, meeting, two);
        papers.record(secretary, meeting, two);
        assertThatThrownBy(() -> papers.record(
                        minutes.actor(ward.first().deputy()), meeting, new PapersWish(PapersExtent.NONE, null, 0)))
                .isInstanceOf(ConflictException.class);

        assertThat(papers.of(meeting)).map(PapersSent::number).contains(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "ar"})
    void isSaidAndShownOnThePageOfTheMeeting(String language) throws Exception {
        String page = "/meetings/" + meeting;
        mvc.perform(get(page + "?lang=" + language)
                        .with(SignedIn.as(ward.first().secretary())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(page + "/papers")));
        mvc.perform(post(page + "/papers")
                        .param("extent", "ALL")
                        .param("sentOn", "gestern")
                        .with(SignedIn.as(ward.first().secretary())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"sentOn-problem\"")))
                .andExpect(content().string(containsString("value=\"gestern\"")));
        mvc.perform(post(page + "/papers")
                        .param("extent", "ALL")
                        .param("sentOn", "2026-06-02")
                        .with(SignedIn.as(ward.first().secretary())))
                .andExpect(redirectedUrl(page + "#papers"));
        mvc.perform(get(page + "?lang=" + language)
                        .with(SignedIn.as(ward.first().supervisor())))
                .andExpect(content().string(containsString("02/06/2026")));
        mvc.perform(get("/minutes/" + draft + "/score?lang=" + language)
                        .with(SignedIn.as(ward.first().secretary())))
                .andExpect(content()
                        .string(containsString(Map.of("vi", "trước 3 ngày", "en", "3 days", "ar", "3 أيام")
                                .get(language))));
    }

    @Test
    void isThereForPrograms() throws Exception {
        String address = "/api/v1/meetings/" + meeting + "/papers";
        mvc.perform(get(address).with(SignedIn.as(ward.first().supervisor()))).andExpect(status().isNotFound());
        mvc.perform(put(address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"extent\": \"SOME\", \"sentOn\": \"2026-06-01\"}")
                        .with(SignedIn.as(ward.first().secretary())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.daysBefore").value(4))
                .andExpect(jsonPath("$.papers.extent").value("SOME"));
    }
}
