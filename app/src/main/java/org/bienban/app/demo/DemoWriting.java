package org.bienban.app.demo;

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

/** Makes up what the minutes of a meeting say. */
final class DemoWriting {

    private final DemoPhrases phrases;

    DemoWriting(DemoPhrases phrases) {
        this.phrases = phrases;
    }

    /**
     * What becomes of the minutes.
     *
     * @param sentAt null: still a draft
     * @param verdictAt null: still waiting
     */
    record Course(
            Fate fate,
            @Nullable LocalDateTime sentAt,
            @Nullable LocalDateTime verdictAt) {}

    /** The regular meeting of a month. */
    DemoMinutes regular(DemoCell cell, LocalDate heldOn, Course course, Random random) {
        List<DemoMinutes.Item> items = items(cell, random);
        return text(
                cell,
                heldOn,
                MeetingKind.REGULAR,
                new DemoPhrases.Thematic(cell.slug(), "", "", List.of()),
                items,
                course,
                random);
    }

    /** A thematic meeting whose minutes wait for inspection. */
    DemoMinutes thematic(DemoCell cell, LocalDate heldOn, LocalDateTime sentAt, DemoPhrases.Thematic theme) {
        List<DemoMinutes.Item> items = new ArrayList<>();
        theme.items().forEach(topic -> items.add(item(cell, topic, items.isEmpty())));
        Random random = new Random(theme.topic().hashCode());
        return text(cell, heldOn, MeetingKind.THEMATIC, theme, items, new Course(Fate.WAITING, sentAt, null), random);
    }

    private DemoMinutes text(
            DemoCell cell,
            LocalDate heldOn,
            MeetingKind kind,
            DemoPhrases.Thematic theme,
            List<DemoMinutes.Item> items,
            Course course,
            Random random) {
        Fate fate = course.fate();
        LocalTime start = cell.residential() ? LocalTime.of(19, 30) : LocalTime.of(14, 0);
        return new DemoMinutes(
                cell.slug() + " " + YearMonth.from(heldOn),
                cell.slug(),
                kind,
                "vi",
                heldOn,
                start,
                fate == Fate.DRAFT ? null : start.plusMinutes(95L + random.nextInt(30)),
                cell.residential() ? "Nhà văn hóa tổ dân phố" : "Phòng họp cơ quan",
                theme.topic(),
                "Đảng viên nộp đủ đảng phí.",
                String.join("\n", items.stream().map(DemoMinutes.Item::title).toList()),
                theme.documents(),
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
                course.sentAt(),
                course.verdictAt() != null || fate == Fate.TAKEN,
                course.verdictAt(),
                fate == Fate.RETURNED ? Verdict.RETURNED : Verdict.APPROVED,
                null);
    }

    private List<DemoMinutes.Item> items(DemoCell cell, Random random) {
        List<DemoMinutes.Item> items = new ArrayList<>();
        for (DemoPhrases.Topic topic : some(phrases.of(cell).items(), 3, random)) {
            items.add(item(cell, topic, items.isEmpty()));
        }
        return items;
    }

    private static DemoMinutes.Item item(DemoCell cell, DemoPhrases.Topic topic, boolean first) {
        return new DemoMinutes.Item(
                topic.title(),
                first ? cell.secretary() : cell.minuteTaker(),
                topic.narrative(),
                List.of(new DemoMinutes.Said("Đ/c " + cell.minuteTaker(), topic.opinion())),
                topic.conclusion());
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
