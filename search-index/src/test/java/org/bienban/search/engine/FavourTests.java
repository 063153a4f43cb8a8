package org.bienban.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.bienban.search.Facet;
import org.bienban.search.SearchQuery;
import org.bienban.search.ask.QueryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FavourTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void countsLessTheOlderAnEntryIsAndNothingWhenItIsOld() {
        Favour favour = of(query("đất dịch vụ"));
        assertThat(favour.share(TODAY.toEpochDay(), "")).isEqualTo(Ranking.NEWEST);
        assertThat(favour.share(TODAY.plusDays(40).toEpochDay(), "")).isEqualTo(Ranking.NEWEST);
        assertThat(favour.share(TODAY.minusDays(Favour.OLD_DAYS / 2).toEpochDay(), ""))
                .isCloseTo(Ranking.NEWEST / 2, within(0.001f));
        assertThat(favour.share(TODAY.minusYears(9).toEpochDay(), "")).isZero();
        assertThat(favour.share(Long.MIN_VALUE, "")).isZero();
    }

    @Test
    void countsAStatusTheAskerWouldRatherSee() {
        Favour favour = of(query("đất dịch vụ"));
        assertThat(favour.share(Long.MIN_VALUE, "approved")).isEqualTo(Ranking.STATUS);
        assertThat(favour.share(Long.MIN_VALUE, "draft")).isZero();
        assertThat(of(SearchQuery.of("đất", Set.of())).share(Long.MIN_VALUE, "approved"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đất tháng 9/2026",
                "đất ngày 5/9/2026",
                "đất month:2026-09",
                "đất date:2026",
                "đất 137/2025/QĐ-UBND"
            })
    void leavesAgeAloneWhereATimeOrANumberIsAskedFor(String text) {
        assertThat(of(query(text)).newest()).isZero();
        assertThat(of(query(text)).status()).isEqualTo(Ranking.STATUS);
    }

    @Test
    void leavesAloneWhatIsChosen() {
        Favour months = of(query("đất").months(YearMonth.of(2026, 1), null));
        assertThat(months.newest()).isZero();
        Favour status = of(query("đất").chosen(Facet.STATUS, Set.of("approved", "draft")));
        assertThat(status.status()).isZero();
        assertThat(status.newest()).isEqualTo(Ranking.NEWEST);
        Favour both = of(query("đất -date:2026").statuses(Set.of("draft")));
        assertThat(both.none()).isTrue();
    }

    private static SearchQuery.Builder query(String text) {
        return SearchQuery.of(text, Set.of("all")).favoured(Set.of("approved"));
    }

    private static Favour of(SearchQuery.Builder builder) {
        SearchQuery query = builder.today(TODAY).build();
        return Favour.of(query, QueryReader.read(query));
    }
}
