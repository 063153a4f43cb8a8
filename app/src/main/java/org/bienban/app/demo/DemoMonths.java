package org.bienban.app.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.bienban.app.meeting.MeetingKind;
import org.bienban.app.meeting.Presence;
import org.bienban.app.review.Severity;
import org.bienban.app.review.Verdict;
import org.jspecify.annotations.Nullable;

/** Makes up the regular meetings of all cells for the last three months before the day. */
final class DemoMonths {

    private static final int MONTHS = 3;
    private static final LocalTime MORNING = LocalTime.of(9, 10);

    private final DemoPhrases phrases;
    private final LocalDateTime now;

    DemoMonths(DemoPhrases phrases, LocalDateTime now) {
        this.phrases = phrases;
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
        LocalTime start = cell.residential() ? LocalTime.of(19, 30) : LocalTime.of(14, 0);
        List<DemoMinutes.Item> items = items(cell, random);
        LocalDateTime sent = fate == Fate.DRAFT ? null : sentAt(heldOn, fate, place, random);
        boolean late = sent != null && !sent.isBefore(now);
        LocalDateTime verdict = sent == null || late ? null : verdictAt(sent, fate);
        return new DemoMinutes(
                cell.slug() + " " + YearMonth.from(heldOn),
                cell.slug(),
                MeetingKind.REGULAR,
                "vi",
                heldOn,
                start,
                fate == Fate.DRAFT ? null : start.plusMinutes(95L + random.nextInt(30)),
                cell.residential() ? "Nhà văn hóa tổ dân phố" : "Phòng họp cơ quan",
                "",
                "Đảng viên nộp đủ đảng phí.",
                String.join("\n", items.stream().map(DemoMinutes.Item::title).toList()),
                "",
                List.of(),
                absent(cell, random),
                items,
                List.of(),
                tasks(cell, heldOn, random),
                List.of(new DemoMinutes.Vote("Thông qua nghị quyết tháng", Integer.MAX_VALUE, false)),
                issues(cell, random),
                "Chi bộ thông qua nghị quyết tháng.",
                86 + random.nextInt(12),
                "",
                true,
                remarks(fate, random),
                fate == Fate.RETURNED ? "Đề nghị bổ sung theo các nhận xét." : "",
                late ? null : sent,
                verdict != null || fate == Fate.TAKEN,
                verdict,
                fate == Fate.RETURNED ? Verdict.RETURNED : Verdict.APPROVED,
                null);
    }

    /** Most are sent the evening after; those still waiting came in during the last days, one of them long ago. */
    private LocalDateTime sentAt(LocalDate heldOn, Fate fate, int place, Random random) {
        LocalTime evening = LocalTime.of(20, 15).plusMinutes(random.nextInt(120));
        LocalDate dayAfter = heldOn.plusDays(1);
        if (fate == Fate.APPROVED) {
            return dayAfter.atTime(evening);
        }
        LocalDate recent = now.toLocalDate().minusDays(1L + place * 2L % 9);
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

    private List<DemoMinutes.Item> items(DemoCell cell, Random random) {
        List<DemoMinutes.Item> items = new ArrayList<>();
        for (DemoPhrases.Topic topic : some(phrases.of(cell).items(), 3, random)) {
            items.add(new DemoMinutes.Item(
                    topic.title(),
                    items.isEmpty() ? cell.secretary() : cell.minuteTaker(),
                    topic.narrative(),
                    List.of(new DemoMinutes.Said("Đ/c " + cell.minuteTaker(), topic.opinion())),
                    topic.conclusion()));
        }
        return items;
    }

    private List<DemoMinutes.Task> tasks(DemoCell cell, LocalDate heldOn, Random random) {
        List<DemoMinutes.Task> tasks = new ArrayList<>();
        for (String text : some(phrases.of(cell).tasks(), 2 + random.nextInt(2), random)) {
            String person = tasks.isEmpty() ? cell.minuteTaker() : cell.secretary();
            tasks.add(new DemoMinutes.Task(text, person, person, heldOn.plusDays(10L + random.nextInt(15))));
        }
        return tasks;
    }

    private List<DemoMinutes.Issue> issues(DemoCell cell, Random random) {
        return some(phrases.of(cell).issues(), random.nextInt(2), random);
    }

    private List<DemoMinutes.Absent> absent(DemoCell cell, Random random) {
        return some(phrases.excuses(), cell.members() < 12 ? 0 : random.nextInt(4), random).stream()
                .map(reason -> new DemoMinutes.Absent("", Presence.EXCUSED, reason))
                .toList();
    }

    private List<DemoMinutes.RemarkLine> remarks(Fate fate, Random random) {
        return switch (fate) {
            case RETURNED, TAKEN ->
                phrases.remarks().stream()
                        .map(comment -> new DemoMinutes.RemarkLine(
                                comment.severity() == Severity.MUST_FIX ? "task:t1" : "item:i1.narrative",
                                "",
                                comment.head(),
                                comment.severity(),
                                comment.text()))
                        .toList();
            case APPROVED ->
                random.nextInt(3) > 0
                        ? List.of()
                        : List.of(new DemoMinutes.RemarkLine(
                                "item:i1.narrative",
                                "",
                                phrases.remarks().getLast().head(),
                                Severity.PRAISE,
                                phrases.remarks().getLast().text()));
            default -> List.of();
        };
    }

    private static <T> List<T> some(List<T> pool, int count, Random random) {
        List<T> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }
}
