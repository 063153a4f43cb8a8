package org.bienban.app.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes up the regular meetings of all cells for the last three months before the day. */
final class DemoMonths {

    private static final int MONTHS = 3;
    private static final LocalTime MORNING = LocalTime.of(9, 10);

    private final DemoWriting writing;
    private final LocalDateTime now;

    DemoMonths(DemoWriting writing, LocalDateTime now) {
        this.writing = writing;
        this.now = now;
    }

    /** In the order in which the meetings were held. */
    List<DemoMinutes> of(List<DemoCell> cells) {
        List<DemoMinutes> all = new ArrayList<>();
        YearMonth last = YearMonth.from(now);
        for (int back = MONTHS - 1; back >= 0; back--) {
            for (int i = 0; i < cells.size(); i++) {
                DemoCell cell = cells.get(i);
                Fate fate = back > 0 ? Fate.APPROVED : Fate.of(cell);
                LocalDate heldOn = day(cell, last.minusMonths(back), i);
                if (fate != Fate.NONE && heldOn.isBefore(now.toLocalDate())) {
                    all.add(meeting(cell, heldOn, fate, i));
                }
            }
        }
        return all;
    }

    /** Inside the window of the 4th to the 10th; offices meet on weekdays. */
    private static LocalDate day(DemoCell cell, YearMonth month, int place) {
        LocalDate day = month.atDay(4 + place * 3 % 7);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (cell.residential() || !weekend) {
            return day;
        }
        return day.getDayOfMonth() < 6 ? day.plusDays(2) : day.minusDays(2);
    }

    private DemoMinutes meeting(DemoCell cell, LocalDate heldOn, Fate fate, int place) {
        Random random = new Random(cell.code().hashCode() * 31L + heldOn.getMonthValue());
        LocalDateTime sent = fate == Fate.DRAFT ? null : sentAt(heldOn, fate, place, random);
        // What would be sent during the days of the trial stays a draft: it would have to go the other way.
        boolean late = sent != null && !sent.toLocalDate().isBefore(DemoTrial.firstDay(now));
        LocalDateTime verdict = sent == null || late ? null : verdictAt(sent, fate);
        return writing.regular(cell, heldOn, new DemoWriting.Course(fate, late ? null : sent, verdict), random);
    }

    /** Most are sent the evening after; those still waiting came in during the last days, one of them long ago. */
    private LocalDateTime sentAt(LocalDate heldOn, Fate fate, int place, Random random) {
        LocalTime evening = LocalTime.of(20, 15).plusMinutes(random.nextInt(120));
        LocalDate dayAfter = heldOn.plusDays(1);
        if (fate == Fate.APPROVED) {
            return dayAfter.atTime(evening);
        }
        LocalDate recent = now.toLocalDate().minusDays(2L + place * 2L % 9);
        return (recent.isAfter(dayAfter) ? recent : dayAfter).atTime(evening);
    }

    private @Nullable LocalDateTime verdictAt(LocalDateTime sent, Fate fate) {
        if (fate != Fate.APPROVED && fate != Fate.RETURNED) {
            return null;
        }
        LocalDateTime verdict = sent.toLocalDate().plusDays(3).atTime(MORNING);
        LocalDateTime sameEvening = sent.plusMinutes(50);
        if (verdict.isBefore(now)) {
            return verdict;
        }
        return sameEvening.isBefore(now) ? sameEvening : null;
    }
}
