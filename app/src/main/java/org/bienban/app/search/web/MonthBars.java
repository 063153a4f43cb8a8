package org.bienban.app.search.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bienban.search.FacetCount;

/**
 * Matches by month as bars, newest first, months without any between them included.
 *
 * @param recent the newest {@value #RECENT}
 * @param earlier those before, at most {@value #EARLIER}
 */
record MonthBars(List<MonthBar> recent, List<MonthBar> earlier) {

    private static final int RECENT = 12;
    private static final int EARLIER = 48;

    /**
     * A month.
     *
     * @param width of the bar, 0 to 100, the fullest month having 100
     * @param chosen whether the search is narrowed to it
     */
    record MonthBar(YearMonth month, long count, int width, String href, boolean chosen) {}

    /** The bars of counts by month, newest first. */
    static MonthBars of(SearchForm form, List<FacetCount> counts) {
        List<MonthBar> bars = new ArrayList<>();
        long most = counts.stream().mapToLong(FacetCount::count).max().orElse(1);
        YearMonth next = null;
        for (FacetCount count : counts) {
            YearMonth month = YearMonth.parse(count.value());
            while (next != null && next.isAfter(month) && bars.size() < RECENT + EARLIER) {
                bars.add(bar(form, next, 0, most));
                next = next.minusMonths(1);
            }
            if (bars.size() >= RECENT + EARLIER) {
                break;
            }
            bars.add(bar(form, month, count.count(), most));
            next = month.minusMonths(1);
        }
        int recent = Math.min(RECENT, bars.size());
        return new MonthBars(List.copyOf(bars.subList(0, recent)), List.copyOf(bars.subList(recent, bars.size())));
    }

    private static MonthBar bar(SearchForm form, YearMonth month, long count, long most) {
        boolean chosen = month.equals(SearchForm.month(form.from())) && month.equals(SearchForm.month(form.to()));
        SearchAddress address = form.address();
        String href = chosen ? address.without("from", "to") : address.between(month.toString(), month.toString());
        int width = count == 0 ? 0 : Math.max(2, Math.toIntExact(100 * count / most));
        return new MonthBar(month, count, width, href, chosen);
    }
}
