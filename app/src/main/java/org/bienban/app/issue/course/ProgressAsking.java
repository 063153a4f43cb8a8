package org.bienban.app.issue.course;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.rules.MeetingWindows;
import org.bienban.app.rules.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks whoever is charged with an issue for a line on how far it has come before the cell that raised it meets again
 * (domain notes 4.4): once before each window, and not where a line or an answer came since the window before.
 */
@Component
public class ProgressAsking {

    /** Working days before the window opens. */
    public static final int LEAD = 3;

    private final ProgressTable table;
    private final MeetingWindows windows;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProgressAsking(
            ProgressTable table,
            MeetingWindows windows,
            WorkingCalendar calendar,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.windows = windows;
        this.calendar = calendar;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 0 7 * * *", zone = "Asia/Ho_Chi_Minh")
    void ask() {
        ask(LocalDate.now(clock));
    }

    /**
     * Asks for all that is to be asked for on the day. Several nodes may do so at once: each issue is asked for once.
     *
     * @return for how many issues
     */
    public int ask(LocalDate today) {
        Map<UUID, Optional<LocalDate>> openings = new HashMap<>();
        int asked = 0;
        for (ProgressTable.Charged one : table.charged(today)) {
            Optional<LocalDate> opening = openings.computeIfAbsent(one.cellId(), cell -> opening(cell, today));
            if (opening.isPresent() && ask(one, opening.get())) {
                asked++;
            }
        }
        return asked;
    }

    private boolean ask(ProgressTable.Charged one, LocalDate opening) {
        LocalDate before = window(one.cellId(), YearMonth.from(opening).minusMonths(1));
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean wanted = table.takeAsking(
                    one.issueId(), opening, before.atStartOfDay(clock.getZone()).toInstant());
            if (wanted) {
                events.publishEvent(new ProgressWanted(one.issueId(), opening));
            }
            return wanted;
        }));
    }

    /** The window of the cell that opens soon, if one does. */
    private Optional<LocalDate> opening(UUID cell, LocalDate today) {
        LocalDate latest = calendar.plusWorkingDays(today, LEAD);
        YearMonth month = YearMonth.from(today);
        return Stream.of(month, month.plusMonths(1))
                .map(one -> window(cell, one))
                .filter(day -> day.isAfter(today) && !day.isAfter(latest))
                .findFirst();
    }

    private LocalDate window(UUID cell, YearMonth month) {
        return windows.window(cell, month).from();
    }
}
