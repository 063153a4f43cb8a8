package org.bienban.app.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.scoring.engine.Grade;
import org.bienban.app.scoring.engine.Points;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Scores of a cell over time, and of a ward's cells beside each other. */
@BienBanTest
class HistoryIT {

    private static final LocalDate BEFORE_GUIDE_42 = LocalDate.of(2025, 9, 5);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 5);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 5);
    private static final ScorePeriod YEAR = ScorePeriod.upTo(YearMonth.of(2026, 6), 12);
    private static final Map<String, Answer> POOR =
            Map.of("regular-content", new Answer("3", "Sơ sài."), "steps", new Answer("1", "Thiếu một bước."));

    @Autowired
    private MockMvc mvc;

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private ScoreFixture scores;

    @Autowired
    private Ratings ratings;

    @Autowired
    private ScoreHistories histories;

    private WardFixture.Ward ward;
    private Actor supervisor;
    private UUID old;
    private UUID may;
    private UUID june;

    @BeforeEach
    void scoreThreeMeetings() {
        ward = wards.ward();
        supervisor = minutes.actor(ward.first().supervisor());
        old = scores.sent(ward.first(), BEFORE_GUIDE_42);
        may = scores.approved(ward.first(), MAY, POOR);
        june = scores.approved(ward.first(), JUNE, Map.of("steps", new Answer("1", "Thiếu một bước.")));
        ratings.decide(minutes.actor(ward.wardSecretary()), may, new RatingWish(Grade.AVERAGE, "Đã kiểm tra.", 0));
    }

    @Test
    void tellsACellsScoresAndWhereItsRulesChanged() {
        ScoreHistory history = histories.ofCell(supervisor, ward.first().id(), YEAR);

        assertThat(history.meetings()).extracting(each -> each.minutes().id()).containsExactly(old, may, june);
        assertThat(history.meetings()).extracting(PastScore::heldOn).containsExactly(BEFORE_GUIDE_42, MAY, JUNE);
        assertThat(history.meetings().get(1).score().rating()).isEqualTo(Grade.AVERAGE);
        assertThat(history.meetings().getFirst().score().superior()).isNull();
        assertThat(history.rulesChanged())
                .as("the guide of October 2025")
                .extracting(each -> each.minutes().id())
                .containsExactly(may);
        assertThat(histories
                        .ofCell(supervisor, ward.first().id(), ScorePeriod.upTo(YearMonth.of(2026, 6), 2))
                        .meetings())
                .as("only the months asked for")
                .hasSize(2);
    }

    @Test
    void countsWhichCriteriaLosePointsMostOften() {
        List<LostPoints> losses =
                histories.ofCell(supervisor, ward.first().id(), YEAR).losses();

        assertThat(losses)
                .filteredOn(loss -> loss.itemId().equals("steps"))
                .singleElement()
                .satisfies(loss -> {
                    assertThat(loss.times()).isEqualTo(2);
                    assertThat(loss.points()).isEqualTo(Points.of(4));
                });
        assertThat(losses)
                .filteredOn(loss -> loss.itemId().equals("regular-content"))
                .singleElement()
                .satisfies(loss -> assertThat(loss.times()).isOne());
        assertThat(losses).extracting(LostPoints::times).isSortedAccordingTo((one, other) -> other - one);
    }

    @Test
    void laysTheWardsCellsBesideEachOther() {
        UUID other = scores.sent(ward.second(), JUNE);
        WardScores all = histories.ofWard(minutes.actor(ward.office()), ward.wardId(), YEAR);

        assertThat(all.cells())
                .extracting(WardScores.CellScores::cellId)
                .containsExactlyInAnyOrder(ward.first().id(), ward.second().id());
        WardScores.CellScores second = all.cells().stream()
                .filter(cell -> cell.cellId().equals(ward.second().id()))
                .findFirst()
                .orElseThrow();
        assertThat(second.byMonth().get(YearMonth.from(JUNE)))
                .extracting(each -> each.minutes().id())
                .containsExactly(other);
        assertThat(second.average())
                .isEqualTo(second.meetings()
                        .getFirst()
                        .score()
                        .standing()
                        .orElseThrow()
                        .total());
    }

    @Test
    void showsNobodyElseTheScores() {
        Actor member = minutes.actor(ward.first().member());
        Actor stranger = minutes.actor(ward.second().secretary());

        assertThatThrownBy(() -> histories.ofCell(member, ward.first().id(), YEAR))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> histories.ofCell(stranger, ward.first().id(), YEAR))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> histories.ofWard(supervisor, ward.wardId(), YEAR))
                .isInstanceOf(NotFoundException.class);
        assertThat(histories
                        .ofCell(
                                minutes.actor(ward.first().secretary()),
                                ward.first().id(),
                                YEAR)
                        .meetings())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "ar"})
    void showsThePagesInEveryLanguage(String language) throws Exception {
        String address = "?months=12&to=2026-06&lang=" + language;
        String cell = "/cells/" + ward.first().id() + "/scores";
        assertThat(page(cell + address, supervisor))
                .contains("<svg", "/minutes/" + june + "/score", "class=\"bb-chart-change\"")
                .contains("href=\"" + cell + "/export?months=12&amp;to=2026-06\"");
        assertThat(page("/wards/" + ward.wardId() + "/scores" + address, minutes.actor(ward.office())))
                .contains("bb-heat--AVERAGE", cell);
        assertThat(page("/organisation/units/" + ward.first().id(), supervisor)).contains(cell);
        assertThat(page("/minutes/" + june + "/score", supervisor)).contains(cell);
        assertThat(page(
                        "/organisation/units/" + ward.first().id(),
                        minutes.actor(ward.first().member())))
                .doesNotContain(cell);
    }

    @Test
    void givesTheSameToSpreadsheetsAndPrograms() throws Exception {
        String csv = page(
                "/wards/" + ward.wardId() + "/scores/export?months=12&to=2026-06&lang=en",
                minutes.actor(ward.wardSecretary()));
        assertThat(csv.lines())
                .hasSize(5)
                .anySatisfy(line -> assertThat(line).contains(ward.first().name(), "05/05/2026", "Average"));
        mvc.perform(get("/api/v1/cells/" + ward.first().id() + "/scores?months=12&to=2026-06")
                        .with(SignedIn.as(supervisor.personId())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.meetings.length()").value(3))
                .andExpect(jsonPath("$.rulesChanged[0]").value(may.toString()))
                .andExpect(jsonPath("$.losses[?(@.itemId == 'steps')].times").value(2));
        mvc.perform(get("/api/v1/wards/" + ward.wardId() + "/scores?to=nonsense&months=7")
                        .with(SignedIn.as(ward.office())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.cells.length()").value(2));
    }

    private String page(String address, Actor actor) throws Exception {
        return mvc.perform(get(address).with(SignedIn.as(actor.personId())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
