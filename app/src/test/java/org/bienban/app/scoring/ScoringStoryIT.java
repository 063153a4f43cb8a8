package org.bienban.app.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.ReviewFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.minutes.SelfScores;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.Verdict;
import org.bienban.app.review.VerdictWish;
import org.bienban.app.review.Verdicts;
import org.bienban.app.scoring.engine.Grade;
import org.bienban.app.scoring.engine.Points;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting scored by the cell, then by the inspector, from the draft to the verdict. */
@BienBanTest
class ScoringStoryIT {

    private static final LocalDate JUNE_2026 = LocalDate.of(2026, 6, 5);
    private static final LocalDate MAY_2025 = LocalDate.of(2025, 5, 6);

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private ReviewFixture review;

    @Autowired
    private ScoreFixture scores;

    @Autowired
    private MinutesDrafting drafting;

    @Autowired
    private MinutesSending sending;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private ScoreSheets sheets;

    @Autowired
    private SelfScoring self;

    @Autowired
    private SuperiorScoring superior;

    @Autowired
    private ScoringSettings settings;

    @Autowired
    private SelfScores printed;

    @Autowired
    private JdbcClient jdbc;

    private WardFixture.Ward ward;
    private Actor secretary;
    private Actor supervisor;

    @BeforeEach
    void makeWard() {
        ward = wards.ward();
        secretary = minutes.actor(ward.first().secretary());
        supervisor = minutes.actor(ward.first().supervisor());
    }

    @Test
    void theDateChoosesTheRuleSet() {
        UUID old = minutes.drafted(ward.first(), MAY_2025);
        UUID recent = minutes.drafted(ward.first(), JUNE_2026);
        UUID eve = minutes.drafted(ward.first(), LocalDate.of(2025, 10, 27));
        UUID first = minutes.drafted(ward.second(), LocalDate.of(2025, 10, 28));

        assertThat(sheets.of(secretary, old).rules().basis()).contains("12-HD/BTCTW");
        assertThat(sheets.of(secretary, recent).rules().basis()).contains("42-HD/BTCTW");
        assertThat(sheets.of(secretary, eve).rules().basis()).contains("12-HD/BTCTW");
        assertThat(sheets.of(minutes.actor(ward.second().secretary()), first)
                        .rules()
                        .basis())
                .contains("42-HD/BTCTW");
    }

    @Test
    void proposesWhatTheRecordSays() {
        UUID id = minutes.drafted(ward.first(), JUNE_2026);
        ScoreView view = sheets.of(secretary, id);

        assertThat(view.proposals())
                .containsKeys("length", "attendance", "speakers", "assigned", "adopted", "resolution", "filed");
        assertThat(view.proposals().get("length").evidence()).singleElement().satisfies(found -> {
            assertThat(found.measured().value()).isEqualTo(105);
            assertThat(found.measured().required()).isEqualTo(90);
        });
        assertThat(view.proposals().get("speakers").value())
                .as("one of six spoke")
                .isEqualTo("3");
        assertThat(view.self()).isNotNull();
        assertThat(view.self().saved()).isFalse();
    }

    @Test
    void aDepartureFromTheRecordNeedsAReason() {
        UUID id = minutes.drafted(ward.first(), JUNE_2026);

        assertThatThrownBy(() -> self.save(secretary, id, SheetWish.first(Map.of("speakers", new Answer("0", "")))))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::field)
                                .containsExactly("r-speakers"));
        assertThatThrownBy(() -> self.save(secretary, id, SheetWish.first(Map.of("steps", new Answer("9", "")))))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::field)
                                .containsExactly("a-steps"));
        self.save(
                secretary,
                id,
                SheetWish.first(Map.of("speakers", new Answer("0", "Bốn đồng chí phát biểu không ghi tên."))));

        assertThat(sheets.of(secretary, id).self().reason("speakers")).startsWith("Bốn");
    }

    @Test
    void aFullSheetWritesItsTotalIntoTheDraftAndIsFrozenWithTheVersion() {
        UUID id = minutes.drafted(ward.first(), JUNE_2026);
        self.save(secretary, id, SheetWish.asProposed(Map.of()));
        int whole = drafting.draft(id, secretary).content().closing().selfScore();
        Points total = sheets.of(secretary, id).self().sheet().total();

        sending.send(id, null, secretary);

        assertThat(total).isEqualTo(Points.of(whole));
        assertThat(printed.of(id, 1, Locale.of("vi"))).hasValueSatisfying(score -> {
            assertThat(score.total()).isEqualByComparingTo(total.value());
            assertThat(score.band()).isEqualTo("Tốt");
        });
        assertThat(sheets.of(supervisor, id).self().sheet().total()).isEqualTo(total);
        assertThatThrownBy(() -> self.save(secretary, id, SheetWish.asProposed(Map.of())))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> jdbc.sql(
                                "update meeting_score_column set total = 1 where minutes_id = :id and version = 1")
                        .param("id", id)
                        .update())
                .hasMessageContaining("never changes");
    }

    @Test
    void anUnfinishedSheetIsNotSent() {
        UUID id = minutes.drafted(ward.first(), JUNE_2026);
        self.save(secretary, id, SheetWish.first(Map.of("steps", new Answer("0", ""))));
        sending.send(id, null, secretary);

        assertThat(sheets.of(supervisor, id).self()).isNull();
        assertThat(printed.of(id, 1, Locale.of("vi"))).isEmpty();
    }

    @Test
    void savingTwiceIsOnceAndAnotherPersonInBetweenIsAConflict() {
        UUID id = minutes.drafted(ward.first(), JUNE_2026);
        Map<String, Answer> answers = Map.of("steps", new Answer("0", ""));
        self.save(secretary, id, SheetWish.first(answers));
        self.save(secretary, id, SheetWish.first(answers));
        Actor taker = minutes.actor(ward.first().minuteTaker());
        self.save(taker, id, new SheetWish(1, Map.of("steps", new Answer("1", "")), false));

        assertThatThrownBy(() ->
                        self.save(secretary, id, new SheetWish(1, Map.of("notice", new Answer("yes", "")), false)))
                .isInstanceOf(ConflictException.class);
        assertThat(sheets.of(secretary, id).self().value("steps")).isEqualTo("1");
    }

    @Test
    void theSuperiorsScoreIsKnownToTheCellWithTheVerdictNotBefore() {
        UUID id = scores.sent(ward.first(), JUNE_2026);
        claim(id);
        superior.save(supervisor, id, 1, deduction("Biên bản ghi thiếu ý kiến thảo luận."));

        assertThat(sheets.of(supervisor, id).superior().saved()).isTrue();
        assertThat(sheets.of(secretary, id).superior()).isNull();
        assertThat(sheets.of(minutes.actor(ward.office()), id).superior()).isNull();

        review.give(supervisor, id, 1, Verdict.APPROVED, "");

        ColumnView published = sheets.of(secretary, id).superior();
        assertThat(published.reason("criticism")).startsWith("Biên bản ghi thiếu");
        assertThat(published.sheet().total())
                .isEqualTo(sheets.of(secretary, id).self().sheet().total().minus(Points.of(1)));
    }

    @Test
    void aDeductionNeedsAReason() {
        UUID id = scores.sent(ward.first(), JUNE_2026);
        claim(id);

        assertThatThrownBy(() -> superior.save(supervisor, id, 1, deduction("")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::field)
                                .containsExactly("r-criticism"));
        superior.save(supervisor, id, 1, SheetWish.asProposed(Map.of()));
        assertThat(sheets.of(supervisor, id).superior().sheet().total())
                .as("agreeing with the cell asks for nothing")
                .isEqualTo(sheets.of(supervisor, id).self().sheet().total());
    }

    @Test
    void onlyWhoHoldsTheInspectionScoresForTheCommittee() {
        UUID id = scores.sent(ward.first(), JUNE_2026);

        assertThatThrownBy(() -> superior.save(supervisor, id, 1, SheetWish.asProposed(Map.of())))
                .as("not claimed yet")
                .isInstanceOf(ConflictException.class);
        claim(id);
        assertThatThrownBy(() -> superior.save(minutes.actor(ward.office()), id, 1, SheetWish.asProposed(Map.of())))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> superior.save(secretary, id, 1, SheetWish.asProposed(Map.of())))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> superior.save(supervisor, id, 2, SheetWish.asProposed(Map.of())))
                .isInstanceOf(ConflictException.class);
        for (UUID stranger : List.of(
                ward.first().member(),
                ward.second().secretary(),
                ward.second().supervisor(),
                ward.archivist(),
                ward.administrator(),
                ward.answeringOfficer())) {
            assertThatThrownBy(() -> sheets.of(minutes.actor(stranger), id)).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void approvalWithoutAScoreIsPossibleUnlessTheCommitteeWantsOne() {
        UUID free = scores.sent(ward.first(), JUNE_2026);
        claim(free);
        review.give(supervisor, free, 1, Verdict.APPROVED, "");

        settings.requireSuperior(minutes.actor(ward.wardSecretary()), ward.wardId(), true);
        UUID bound = minutes.sent(ward.first(), JUNE_2026.plusMonths(1));
        claim(bound);
        VerdictWish wish = new VerdictWish(UUID.randomUUID(), 1, Verdict.APPROVED, "");
        assertThatThrownBy(() -> verdicts.give(supervisor, bound, wish))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::code)
                                .containsExactly("scoring.refusal.superiorMissing"));
        superior.save(supervisor, bound, 1, SheetWish.asProposed(Map.of("last-tasks", new Answer("na", ""))));
        verdicts.give(supervisor, bound, wish);

        assertThat(sheets.of(secretary, bound).superior().sheet().grade()).isEqualTo(Grade.GOOD);
        assertThatThrownBy(() -> settings.requireSuperior(supervisor, ward.wardId(), false))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void theThreeMonthsBeforeStandBeside() {
        UUID first = scores.sent(ward.first(), JUNE_2026);
        UUID next = minutes.drafted(ward.first(), JUNE_2026.plusMonths(1));

        assertThat(sheets.of(secretary, next).before()).singleElement().satisfies(month -> {
            assertThat(month.minutes().id()).isEqualTo(first);
            assertThat(month.score().self()).isNotNull();
            assertThat(month.score().superior()).isNull();
        });
    }

    private SheetWish deduction(String reason) {
        return SheetWish.asProposed(Map.of("criticism", new Answer("1", reason)));
    }

    private void claim(UUID id) {
        review.claim(supervisor, id);
    }
}
