package org.bienban.app.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.bienban.app.BienBanTest;
import org.bienban.app.WardFixture;
import org.bienban.app.refusal.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@BienBanTest
class DatedRulesIT {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    @Autowired
    private WardFixture fixture;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private MeetingWindows windows;

    @Autowired
    private ReviewTimeLimits limits;

    @Autowired
    private IssueCategories categories;

    @ParameterizedTest(name = "{0} + {1} working days = {2}")
    @CsvSource({
        "2025-01-24, 1, 2025-02-03", // Tết Ất Tỵ
        "2025-04-25, 1, 2025-04-26", // Saturday worked for 02/5
        "2025-04-29, 1, 2025-05-05",
        "2026-02-13, 1, 2026-02-23", // Tết Bính Ngọ
        "2026-08-28, 1, 2026-09-03", // National Day
        "2026-11-20, 2, 2026-11-25",
        "2027-02-04, 1, 2027-02-12" // Tết Đinh Mùi
    })
    void knowsTheHolidays(LocalDate from, int days, LocalDate expected) {
        assertThat(calendar.plusWorkingDays(from, days)).isEqualTo(expected);
    }

    @Test
    void endsTheLastDayAtFiveAndRemindsAtEight() {
        Instant due = calendar.due(Instant.parse("2026-06-05T15:30:00Z"), 5); // Friday 22:30 in Việt Nam

        assertThat(due).isEqualTo("2026-06-12T10:00:00Z");
        assertThat(calendar.remind(due, 1)).isEqualTo("2026-06-11T01:00:00Z");
    }

    @Test
    void findsTheNearestWindowForTheTypeOfCell() {
        WardFixture.Ward ward = fixture.ward();
        windows.setRule(ward.wardId(), new MeetingWindowRule(null, 4, 10, false, "KH 01"), WardFixture.BEGIN);
        windows.setRule(ward.wardId(), new MeetingWindowRule("school", 2, 3, false, "KH 02"), JULY);

        assertThat(windows.window(ward.first().id(), YearMonth.of(2025, 6)))
                .isEqualTo(new MeetingWindow(LocalDate.of(2025, 6, 4), LocalDate.of(2025, 6, 10), "KH 01"));
        assertThat(windows.window(ward.second().id(), YearMonth.of(2025, 6)).basis())
                .isEqualTo("KH 01");
        assertThat(windows.window(ward.second().id(), YearMonth.of(2025, 7)).basis())
                .isEqualTo("KH 02");
    }

    @Test
    void movesTheEndOfTheWindowBehindHolidays() {
        WardFixture.Ward ward = fixture.ward();
        windows.setRule(ward.wardId(), new MeetingWindowRule(null, 1, 3, true, "KH 01"), WardFixture.BEGIN);

        assertThat(windows.window(ward.first().id(), YearMonth.of(2026, 9)).to())
                .isEqualTo(LocalDate.of(2026, 9, 7));
    }

    @Test
    void hasAWholeMonthWithoutARule() {
        MeetingWindow window = windows.window(fixture.ward().first().id(), YearMonth.of(2026, 2));

        assertThat(window.contains(LocalDate.of(2026, 2, 1))).isTrue();
        assertThat(window.to()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void usesTheTimeLimitOfTheMeetingsDay() {
        WardFixture.Ward ward = fixture.ward();
        limits.setLimit(ward.wardId(), new ReviewTimeLimit(7, 4, 2, "QC 05"), JULY);

        assertThat(limits.limit(ward.first().id(), JULY.minusDays(1)).inspectDays())
                .isEqualTo(5);
        assertThat(limits.limit(ward.first().id(), JULY)).isEqualTo(new ReviewTimeLimit(7, 4, 2, "QC 05"));
    }

    @Test
    void refusesATimeLimitThatRemindsBeforeItStarts() {
        assertThatThrownBy(() -> limits.setLimit(fixture.ward().wardId(), new ReviewTimeLimit(2, 1, 5, "QC 05"), JULY))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void listsEveryCategoryAfterItsParent() {
        assertThat(categories.all(JULY))
                .extracting(IssueCategory::code)
                .startsWith("land", "land-price", "land-certificate", "land-service")
                .endsWith("other");
        assertThat(categories.find("land-service", JULY).orElseThrow().label(Locale.of("ar")))
                .isEqualTo("أراضي الخدمة");
    }
}
