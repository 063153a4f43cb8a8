package org.bienban.app.meeting.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.Permissions;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.Meetings;
import org.bienban.app.organisation.Unit;
import org.bienban.app.rules.MeetingWindow;
import org.bienban.app.rules.MeetingWindows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has met in a month and who has not. */
@Controller
class MeetingListController {

    private final Meetings meetings;
    private final MyCells cells;
    private final MeetingWindows windows;
    private final Permissions permissions;
    private final CurrentActor current;
    private final Clock clock;

    MeetingListController(
            Meetings meetings,
            MyCells cells,
            MeetingWindows windows,
            Permissions permissions,
            CurrentActor current,
            Clock clock) {
        this.meetings = meetings;
        this.cells = cells;
        this.windows = windows;
        this.permissions = permissions;
        this.current = current;
        this.clock = clock;
    }

    /** One cell in the month. */
    record Row(Unit cell, List<Meeting> meetings, MeetingWindow window, boolean mayOpen, boolean late) {

        /** Whether the month's regular meeting has been opened. */
        public boolean hasMet() {
            return meetings.stream().anyMatch(meeting -> meeting.kind().isMonthly());
        }
    }

    @GetMapping("/meetings")
    String list(@RequestParam(required = false) @Nullable String month, Model model) {
        Actor actor = current.require();
        LocalDate today = LocalDate.now(clock);
        YearMonth shown = month(month, today);
        List<Unit> mine = cells.of(actor, shown.atEndOfMonth());
        List<Meeting> held = meetings.ofCells(mine.stream().map(Unit::id).toList(), shown, shown);
        List<Row> rows =
                mine.stream().map(cell -> row(cell, shown, held, actor, today)).toList();
        model.addAttribute("rows", rows);
        model.addAttribute("met", rows.stream().filter(Row::hasMet).count());
        model.addAttribute("month", shown);
        model.addAttribute("before", shown.minusMonths(1));
        model.addAttribute("after", shown.plusMonths(1));
        return "meeting/list";
    }

    private Row row(Unit cell, YearMonth month, List<Meeting> all, Actor actor, LocalDate today) {
        UUID id = cell.id();
        List<Meeting> held =
                all.stream().filter(meeting -> meeting.cellId().equals(id)).toList();
        MeetingWindow window = windows.window(id, month);
        boolean late = held.stream().noneMatch(meeting -> meeting.kind().isMonthly()) && today.isAfter(window.to());
        return new Row(cell, held, window, permissions.mayDraft(actor, id), late);
    }

    private static YearMonth month(@Nullable String text, LocalDate today) {
        try {
            return text == null || text.isBlank() ? YearMonth.from(today) : YearMonth.parse(text);
        } catch (DateTimeException e) {
            return YearMonth.from(today);
        }
    }
}
