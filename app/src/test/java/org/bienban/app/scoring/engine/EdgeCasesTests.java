package org.bienban.app.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgeCasesTests {

    private static final Occasion COMBINED = new Occasion(true, true);
    private static final Occasion THEMATIC_ALONE = new Occasion(true, false);

    private final RuleSet guide42 = ShippedSets.of2025();
    private final RuleSet before = ShippedSets.of2018();

    @ParameterizedTest
    @CsvSource({
        "100, GOOD",
        "90, GOOD",
        "89.99, FAIR",
        "89.5, FAIR",
        "70, FAIR",
        "69.5, AVERAGE",
        "50, AVERAGE",
        "49.99, WEAK",
        "0, WEAK"
    })
    void bandsBeginAtTheirBoundary(String total, Grade grade) {
        assertThat(guide42.grade(Points.of(new BigDecimal(total)))).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "105, 90, 0",
        "90, 90, 0",
        "89, 90, 1",
        "75, 90, 1",
        "74, 90, 2",
        "60, 90, 2",
        "59, 90, 3",
        "45, 90, 3",
        "44, 90, 4",
        "120, 120, 0",
        "119, 120, 1",
        "90, 120, 2",
        "60, 120, 3",
        "59, 120, 4"
    })
    void lengthFallsInSteps(long minutes, long required, String level) {
        assertThat(propose(guide42, "length", Facts.NONE.with(Measure.LENGTH, minutes, required)))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"9, 10, 0", "899, 1000, 1", "3, 4, 1", "13, 20, 2", "64, 100, 3", "0, 0, 3"})
    void attendanceIsComparedExactly(long present, long due, String level) {
        assertThat(propose(
                        guide42,
                        "attendance",
                        Facts.NONE.with(Measure.ATTENDANCE, present, due).with(Measure.UNEXCUSED, 0, 0)))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"14, 27, 0", "13, 26, 1", "10, 25, 1", "9, 30, 2", "8, 30, 3"})
    void halfOfThePresentIsNotOverHalf(long speakers, long present, String level) {
        assertThat(propose(guide42, "speakers", Facts.NONE.with(Measure.SPEAKERS, speakers, present)))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"9, 10, 0", "8, 9, 1", "7, 10, 2", "6, 10, 3", "1, 2, 4", "4, 9, 5"})
    void lastTasksFallInSteps(long done, long all, String level) {
        assertThat(propose(guide42, "last-tasks", Facts.NONE.with(Measure.LAST_TASKS, done, all)))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"0, yes", "2, yes", "3, no"})
    void twoDaysForFiling(long days, String answer) {
        assertThat(propose(guide42, "filed", Facts.NONE.with(Measure.FILED_DAYS, days, 0)))
                .isEqualTo(answer);
    }

    @Test
    void theRegularContentCoversTheThematicInMonthsWithout() {
        ScoreSheet without = guide42.score(Occasion.REGULAR, ShippedSets.best(guide42));
        ScoreSheet with = guide42.score(COMBINED, ShippedSets.best(guide42));

        assertThat(without.byId().get("regular-content").most()).isEqualTo(Points.of(15));
        assertThat(without.byId().get("thematic-content").applies()).isFalse();
        assertThat(with.byId().get("regular-content").most()).isEqualTo(Points.of(10));
        assertThat(with.byId().get("thematic-content").most()).isEqualTo(Points.of(5));
        assertThat(List.of(without.total(), with.total())).containsOnly(Points.of(100));
        // Eight of ten become twelve of fifteen.
        assertThat(guide42.score(Occasion.REGULAR, ShippedSets.bestBut(guide42, "regular-content", "1"))
                        .total())
                .isEqualTo(Points.of(97));
    }

    @Test
    void aThematicMeetingAloneIsScoredOnItsTheme() {
        ScoreSheet sheet = guide42.score(THEMATIC_ALONE, ShippedSets.best(guide42));

        assertThat(sheet.byId().get("thematic-content").most()).isEqualTo(Points.of(15));
        assertThat(sheet.byId().get("regular-content").applies()).isFalse();
        assertThat(sheet.total()).isEqualTo(Points.of(100));
    }

    @Test
    void theFirstMeetingHasNoLastTasks() {
        ScoreSheet sheet = guide42.score(Occasion.REGULAR, ShippedSets.bestBut(guide42, "last-tasks", "na"));

        assertThat(sheet.total()).isEqualTo(Points.of(100));
        assertThat(sheet.isComplete()).isTrue();
        assertThat(sheet.groups().get(5).most()).isEqualTo(Points.ZERO);
        assertThat(guide42.score(Occasion.REGULAR, ShippedSets.bestBut(guide42, "length", "na"))
                        .isComplete())
                .as("the length always applies")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"attendance, 1", "length, 1", "speakers, 1", "minutes-book, 1"})
    void eachGateKeepsGoodFromAFullHundredLess(String item, String answer) {
        ScoreSheet sheet = before.score(COMBINED, ShippedSets.bestBut(before, item, answer));

        assertThat(sheet.total()).isGreaterThanOrEqualTo(Points.of(90));
        assertThat(sheet.byTotal()).isEqualTo(Grade.GOOD);
        assertThat(sheet.grade()).isEqualTo(Grade.FAIR);
        assertThat(sheet.held())
                .singleElement()
                .satisfies(held -> assertThat(held.items()).extracting(Item::id).containsExactly(item));
    }

    @Test
    void aGateLiftsNobody() {
        ScoreSheet sheet = before.score(COMBINED, Map.of("length", "4"));

        assertThat(sheet.grade()).isEqualTo(Grade.WEAK);
        assertThat(sheet.held()).isEmpty();
        assertThat(before.score(COMBINED, ShippedSets.bestBut(before, "criticism", "1"))
                        .grade())
                .as("two points lost outside the gates")
                .isEqualTo(Grade.GOOD);
    }

    @Test
    void gatesMayFollowEachOther() {
        RuleSet strict = new RuleSet(
                before.most(),
                Lengths.USUAL,
                before.groups(),
                before.bands(),
                List.of(
                        new Gate(Grade.GOOD, List.of("length"), Grade.FAIR),
                        new Gate(Grade.FAIR, List.of("attendance"), Grade.AVERAGE)));
        ScoreSheet sheet = strict.score(COMBINED, ShippedSets.bestBut(strict, "length", "1", "attendance", "1"));

        assertThat(sheet.grade()).isEqualTo(Grade.AVERAGE);
        assertThat(sheet.held()).hasSize(2);
    }

    @Test
    void bonusStopsAtItsCapAndAtTheFullTotal() {
        RuleSet rules = small(Points.of(3));

        assertThat(rules.score(Occasion.REGULAR, Map.of("a", "80", "b", "yes", "c", "5"))
                        .total())
                .as("80 + cap 3")
                .isEqualTo(Points.of(83));
        assertThat(rules.score(Occasion.REGULAR, Map.of("a", "100", "b", "yes", "c", "5"))
                        .total())
                .isEqualTo(Points.of(100));
        assertThat(rules.score(Occasion.REGULAR, Map.of("a", "88.5", "b", "no", "c", "0.5"))
                        .total())
                .isEqualTo(Points.of(89));
        assertThat(rules.score(Occasion.REGULAR, Map.of("a", "88,5", "b", "no", "c", "1"))
                        .grade())
                .as("89.5 is not yet good")
                .isEqualTo(Grade.FAIR);
    }

    @ParameterizedTest
    @CsvSource({"100.5", "-1", "0.25", "x", "1e9", "99999999999"})
    void freePointsKeepToTheirRange(String answer) {
        assertThat(small(Points.of(3)).item("a").orElseThrow().read(answer)).isEmpty();
    }

    @Test
    void nothingAnsweredIsOpenAndGivesNothing() {
        ScoreSheet sheet = guide42.score(Occasion.REGULAR, Map.of("length", "99", "unknown", "yes"));

        assertThat(sheet.total()).isEqualTo(Points.ZERO);
        assertThat(sheet.open()).isEqualTo(guide42.items().count() - 1);
    }

    @ParameterizedTest
    @CsvSource({"90%, 90%", "-15, -15", "−15, -15", "≤2, <=2", ">50 %, >50%", "1, 1"})
    void boundsAreReadAsPeopleWriteThem(String typed, String kept) {
        assertThat(Threshold.parse(typed)).hasToString(kept);
        assertThat(Threshold.parse(kept)).isEqualTo(Threshold.parse(typed));
    }

    private static String propose(RuleSet rules, String item, Facts facts) {
        return rules.item(item).orElseThrow().propose(facts).orElse("none");
    }

    private static RuleSet small(Points bonusCap) {
        Wording name = Wording.vietnamese("x");
        return new RuleSet(
                Points.of(100),
                Lengths.USUAL,
                List.of(
                        new Group(
                                "g",
                                name,
                                false,
                                null,
                                List.of(new Free("a", name, When.ALWAYS, null, Points.of(100), new Points(50)))),
                        new Group(
                                "bonus",
                                name,
                                true,
                                bonusCap,
                                List.of(
                                        new YesNo("b", name, When.ALWAYS, null, null, Points.of(2)),
                                        new Free("c", name, When.ALWAYS, null, Points.of(5), new Points(50))))),
                ShippedSets.of2025().bands(),
                List.of());
    }
}
