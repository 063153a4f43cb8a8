package org.bienban.app.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    private static final LocalDate START = LocalDate.of(2026, 4, 20);
    private static final WorkingDays APRIL_2026 = new WorkingDays(
            Set.of(LocalDate.of(2026, 4, 27), LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 1)),
            Set.of(LocalDate.of(2026, 5, 9)));

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-04-22, 0, 2026-04-22",
        "2026-04-22, 1, 2026-04-23",
        "2026-04-24, 1, 2026-04-28", // over the weekend and Hùng Kings' Monday
        "2026-04-25, 1, 2026-04-28", // from a Saturday
        "2026-04-29, 1, 2026-05-04", // over 30/4, 1/5 and a weekend
        "2026-05-08, 1, 2026-05-09", // a Saturday worked in exchange
        "2026-05-08, 2, 2026-05-11",
        "2026-04-22, 5, 2026-05-04"
    })
    void addsWorkingDays(LocalDate from, int days, LocalDate expected) {
        assertThat(APRIL_2026.plus(from, days)).isEqualTo(expected);
        assertThat(APRIL_2026.between(from, expected)).isEqualTo(days);
    }

    @Test
    void subtractsWorkingDays() {
        assertThat(APRIL_2026.minus(LocalDate.of(2026, 5, 4), 2)).isEqualTo(LocalDate.of(2026, 4, 28));
    }

    @Test
    void countsNoneBackwards() {
        assertThat(APRIL_2026.between(START, START)).isZero();
        assertThat(APRIL_2026.between(START, START.minusDays(9))).isZero();
    }

    @Test
    void refusesNegativeNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> APRIL_2026.plus(START, -1));
    }

    @Test
    void sumsAndReturnsForAnyCalendar() {
        Random random = new Random(20261122);
        for (int round = 0; round < 500; round++) {
            WorkingDays days = new WorkingDays(some(random, 20), some(random, 4));
            LocalDate from = START.plusDays(random.nextInt(60));
            int first = random.nextInt(15);
            int second = 1 + random.nextInt(15);
            LocalDate end = days.plus(from, first + second);

            assertThat(days.plus(days.plus(from, first), second)).isEqualTo(end);
            assertThat(days.works(end)).isTrue();
            assertThat(days.between(from, end)).isEqualTo(first + second);
            assertThat(days.plus(days.minus(end, second), second)).isEqualTo(end);
        }
    }

    private static Set<LocalDate> some(Random random, int count) {
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < count; i++) {
            days.add(START.plusDays(random.nextInt(120)));
        }
        return days;
    }
}
