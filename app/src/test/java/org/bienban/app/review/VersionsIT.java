package org.bienban.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.ReviewFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.comparison.RowChange;
import org.bienban.app.minutes.MinutesContent;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A second version: what changed, what of it was read, and how a returning inspector meets it. */
@BienBanTest
class VersionsIT {

    private static final String NARRATIVE = "item:land.narrative";
    private static final String CLOSING = "closing.resolution";

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private ReviewFixture review;

    @Autowired
    private MinutesSending sending;

    @Autowired
    private Answers answers;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Readings readings;

    @Autowired
    private Comparing comparing;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private UUID minutesId;
    private Actor supervisor;
    private Actor secretary;
    private UUID remark;

    @BeforeEach
    void sendReturnAndCorrect() {
        ward = wards.ward();
        minutesId = minutes.sent(ward.first());
        supervisor = minutes.actor(ward.first().supervisor());
        secretary = minutes.actor(ward.first().secretary());
        claim(supervisor);
        SelectedText passage = new SelectedText(null, null, "hồ sơ của 14 hộ");
        remark = review.remark(
                supervisor,
                minutesId,
                1,
                new RemarkText(NARRATIVE, passage, RemarkHead.CONTENT, Severity.MUST_FIX, "Ghi rõ tổ nào"));
        readings.tick(supervisor, minutesId, 1, NARRATIVE, true);
        readings.tick(supervisor, minutesId, 1, CLOSING, true);
        review.give(supervisor, minutesId, 1, Verdict.RETURNED, "Ghi rõ tổ nào");
    }

    @Test
    void comparesAnyTwoVersionsWithTheThreadsTheyTouch() throws Exception {
        correct();

        ComparedVersions compared = comparing.compare(secretary, minutesId, 2, 1, null);
        assertThat(compared.comparison().from()).isEqualTo(1);
        assertThat(compared.comparison().touched()).contains(NARRATIVE, "vote:resolution");
        assertThat(compared.comparison().rows()).extracting(RowChange::group).containsExactly(RowChange.Group.VOTES);
        assertThat(compared.touched()).extracting(Remark::id).containsExactly(remark);

        mvc.perform(get("/minutes/{id}/compare", minutesId).with(SignedIn.as(supervisor.personId())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ở tổ 3</ins>")))
                .andExpect(content().string(containsString("id=\"t-" + remark + "\"")))
                .andExpect(content().string(containsString("bb-diff-fold")));
        mvc.perform(get("/api/v1/minutes/{id}/compare?from=1&to=2", minutesId).with(SignedIn.as(secretary.personId())))
                .andExpect(jsonPath("$.comparison.from").value(1))
                .andExpect(jsonPath("$.remarks[0]").value(remark.toString()));
        mvc.perform(get("/minutes/{id}/compare?from=2&to=2", minutesId).with(SignedIn.as(secretary.personId())))
                .andExpect(content().string(not(containsString("<ins>"))));
    }

    @Test
    void knowsNothingOfVersionsThatAreNotThereOrNotForThem() throws Exception {
        correct();
        for (UUID person : List.of(secretary.personId(), supervisor.personId())) {
            mvc.perform(get("/minutes/{id}/compare?from=1&to=3", minutesId).with(SignedIn.as(person)))
                    .andExpect(status().isNotFound());
        }
        for (UUID stranger : List.of(ward.first().member(), ward.second().supervisor(), ward.administrator())) {
            mvc.perform(get("/minutes/{id}/compare", minutesId).with(SignedIn.as(stranger)))
                    .andExpect(status().isNotFound());
            mvc.perform(get("/api/v1/minutes/{id}/compare", minutesId).with(SignedIn.as(stranger)))
                    .andExpect(status().isNotFound());
        }
        assertThatThrownBy(() -> comparing.compare(supervisor, minutesId, 0, 2, null))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void opensOnWhatChangedForWhoComesBack() throws Exception {
        correct();
        claim(supervisor);

        assertThat(readings.lastReviewed(supervisor, minutesId, 2))
                .hasValueSatisfying(last -> assertThat(last.judged()).isTrue());
        mvc.perform(get("/minutes/{id}/review", minutesId).with(SignedIn.as(supervisor.personId())))
                .andExpect(content().string(containsString("id=\"since\"")))
                .andExpect(content().string(containsString("ở tổ 3</ins>")));
        mvc.perform(get("/minutes/{id}/review", minutesId).with(SignedIn.as(ward.office())))
                .andExpect(content().string(not(containsString("id=\"since\""))));
        mvc.perform(get("/minutes/{id}/review", minutesId).with(SignedIn.as(secretary.personId())))
                .andExpect(content().string(not(containsString("id=\"since\""))));
    }

    @Test
    void opensOnWhatChangedForWhoOnlyLookedBefore() throws Exception {
        Actor office = minutes.actor(ward.office());
        mvc.perform(get("/minutes/{id}/review", minutesId).with(SignedIn.as(office.personId())))
                .andExpect(status().isOk());
        correct();

        assertThat(readings.lastReviewed(office, minutesId, 2))
                .hasValueSatisfying(last -> assertThat(last.judged()).isFalse());
    }

    @Test
    void takesTheTickOffWhatChanged() throws Exception {
        assertThat(readings.read(
                        supervisor, reviews.of(supervisor, minutesId, 1).shown()))
                .containsExactlyInAnyOrder(NARRATIVE, CLOSING);
        correct();

        assertThat(readings.read(
                        supervisor, reviews.of(supervisor, minutesId, null).shown()))
                .containsExactly(CLOSING);
        mvc.perform(post("/minutes/{id}/review/read", minutesId)
                        .param("version", "2")
                        .param("blockId", NARRATIVE)
                        .param("read", "true")
                        .with(SignedIn.as(supervisor.personId())))
                .andExpect(redirectedUrl("/minutes/" + minutesId + "/review?version=2#b-item-land-narrative"));
        mvc.perform(post("/minutes/{id}/review/read", minutesId)
                        .header("HX-Request", "true")
                        .param("version", "2")
                        .param("blockId", CLOSING)
                        .param("read", "false")
                        .with(SignedIn.as(supervisor.personId())))
                .andExpect(content().string(containsString("aria-pressed=\"false\"")))
                .andExpect(content().string(containsString("hx-swap-oob=\"true\"")))
                .andExpect(content().string(not(containsString("<html"))));

        assertThat(readings.read(
                        supervisor, reviews.of(supervisor, minutesId, null).shown()))
                .containsExactly(NARRATIVE);
    }

    @Test
    void keepsTicksOfInspectorsOnlyAndOnlyOnBlocksThatAreThere() {
        assertThatThrownBy(() -> readings.tick(secretary, minutesId, 1, CLOSING, true))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> readings.tick(minutes.actor(ward.second().supervisor()), minutesId, 1, CLOSING, true))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> readings.tick(supervisor, minutesId, 1, "item:gone.narrative", true))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void acceptsWhatIsMarkedFixedWhereTheInspectorHasLooked() throws Exception {
        answers.markFixed(secretary, remark);
        correct();
        claim(supervisor);
        assertThat(answers.acceptRead(supervisor, minutesId)).isZero();
        assertThatThrownBy(() -> answers.acceptRead(minutes.actor(ward.office()), minutesId))
                .isInstanceOf(ForbiddenException.class);

        readings.tick(supervisor, minutesId, 2, NARRATIVE, true);
        mvc.perform(get("/minutes/{id}/review", minutesId).with(SignedIn.as(supervisor.personId())))
                .andExpect(content().string(containsString("/remarks/accept-read")));
        mvc.perform(post("/minutes/{id}/remarks/accept-read", minutesId).with(SignedIn.as(supervisor.personId())))
                .andExpect(status().is3xxRedirection());

        assertThat(reviews.of(supervisor, minutesId, null).remarks())
                .extracting(Remark::state)
                .containsExactly(RemarkState.ACCEPTED);
    }

    @Test
    void showsMembersWhatIsReleasedAndNothingSentBefore() throws Exception {
        correct();
        claim(supervisor);
        answers.accept(supervisor, remark);
        review.give(supervisor, minutesId, 2, Verdict.APPROVED, "");

        UUID member = ward.first().member();
        mvc.perform(get("/minutes/{id}", minutesId).with(SignedIn.as(member)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("?version=1"))))
                .andExpect(content().string(not(containsString("/compare"))));
        mvc.perform(get("/minutes/{id}?version=1", minutesId).with(SignedIn.as(member)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/minutes/{id}/versions/1", minutesId).with(SignedIn.as(member)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/minutes/{id}", minutesId).with(SignedIn.as(member)))
                .andExpect(jsonPath("$.versions.length()").value(1));
        mvc.perform(get("/api/v1/minutes/{id}/versions/1", minutesId).with(SignedIn.as(secretary.personId())))
                .andExpect(status().isOk());
    }

    @Test
    void comparesMinutesOfMoreThanTwentyThousandWordsItemByItem() throws Exception {
        String lengthy = "Ý kiến của chi bộ về đất đai. ".repeat(2_700);
        correct(content -> MinutesFixture.withNarrative(content, "land", lengthy));

        mvc.perform(get("/minutes/{id}/compare", minutesId).with(SignedIn.as(supervisor.personId())))
                .andExpect(content().string(containsString("part=item:land")))
                .andExpect(content().string(not(containsString("<ins>"))));
        mvc.perform(get("/minutes/{id}/compare?part=item:land", minutesId).with(SignedIn.as(supervisor.personId())))
                .andExpect(content().string(containsString("<ins>")));
        mvc.perform(get("/api/v1/minutes/{id}/compare", minutesId).with(SignedIn.as(supervisor.personId())))
                .andExpect(jsonPath("$.parts.length()").value(4))
                .andExpect(jsonPath("$.comparison.blocks").isEmpty());
    }

    @Test
    void tellsTheRoundsWithHowLongTheyTook() throws Exception {
        mvc.perform(get("/minutes/{id}/review", minutesId).param("lang", "en").with(SignedIn.as(supervisor.personId())))
                .andExpect(content().string(containsString("took 0 min")))
                .andExpect(content().string(containsString("Ghi rõ tổ nào")));
    }

    private void claim(Actor actor) {
        review.claim(actor, minutesId);
    }

    private void correct() {
        correct(MinutesFixture::corrected);
    }

    private void correct(UnaryOperator<MinutesContent> correction) {
        review.rewrite(secretary, minutesId, correction);
        sending.send(minutesId, null, secretary);
    }
}
