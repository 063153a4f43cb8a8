package org.bienban.app.scoring.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.bienban.app.scoring.ScorePeriod;
import org.bienban.templates.page.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The period as an address has it; what cannot be read counts as not given.
 *
 * @param months how many months, one of {@link ScorePeriod#LENGTHS}
 * @param to the last month, this month if not given
 */
record PeriodForm(@Nullable String months, @Nullable String to) {

    private static final int YEAR = 12;

    ScorePeriod read(int usual, Clock clock) {
        int length = ScorePeriod.LENGTHS.stream()
                .filter(each -> each.toString().equals(months))
                .findFirst()
                .orElse(usual);
        return ScorePeriod.upTo(last(clock), length);
    }

    private YearMonth last(Clock clock) {
        YearMonth now = YearMonth.now(clock);
        try {
            YearMonth wanted = to == null || to.isEmpty() ? now : YearMonth.parse(to);
            return wanted.isAfter(now) || wanted.isBefore(now.minusYears(YEAR)) ? now : wanted;
        } catch (DateTimeException e) {
            return now;
        }
    }

    static String query(ScorePeriod period) {
        return "?months=" + period.length() + "&to=" + period.to();
    }

    static List<Choice> lengths(SheetTexts texts, Locale locale) {
        return ScorePeriod.LENGTHS.stream()
                .map(each -> new Choice(each.toString(), texts.of("scoring.history.months", locale, each)))
                .toList();
    }
}
