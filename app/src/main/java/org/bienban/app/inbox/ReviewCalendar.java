package org.bienban.app.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.bienban.app.minutes.MeetingSnapshot;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.rules.ReviewTimeLimits;
import org.bienban.app.rules.WorkingCalendar;
import org.bienban.workflows.ReviewDates;
import org.bienban.workflows.ReviewDeadlines;
import org.bienban.workflows.ReviewLimits;
import org.bienban.workflows.TaskKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says when the steps of a review are due: working days by the rule of the meeting's date. */
@Component
class ReviewCalendar implements ReviewDeadlines {

    private final MinutesRegister minutes;
    private final ReviewTimeLimits limits;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReviewCalendar(MinutesRegister minutes, ReviewTimeLimits limits, WorkingCalendar calendar, Clock clock) {
        this.minutes = minutes;
        this.limits = limits;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public ReviewDates dates(
            UUID minutesId, int round, TaskKind kind, Instant openedAt, @Nullable ReviewLimits agreed) {
        ReviewLimits allowed = agreed == null
                ? limits.defaults(minutes.summary(minutesId).cellId(), meetingDay(minutesId, openedAt))
                : agreed;
        Instant due = calendar.due(openedAt, allowed.days(kind));
        return new ReviewDates(
                calendar.remind(due, allowed.remindDays()), due, calendar.due(due, allowed.standingDays()));
    }

    /** The end of the day wished for. */
    Instant endOf(DueWish wish) {
        if (wish.workingDays() != null) {
            return calendar.due(Instant.now(clock), wish.workingDays());
        }
        return Objects.requireNonNull(wish.day())
                .atTime(WorkingCalendar.END_OF_DAY)
                .atZone(clock.getZone())
                .toInstant();
    }

    /** The dates of a task whose due moment the office sets: the reminder a working day before. */
    ReviewDates datesBefore(Instant due) {
        return new ReviewDates(calendar.remind(due, 1), due);
    }

    private LocalDate meetingDay(UUID minutesId, Instant openedAt) {
        return minutes.latestVersion(minutesId)
                .map(MinutesVersion::meeting)
                .map(MeetingSnapshot::meeting)
                .map(meeting -> meeting.heldOn())
                .orElseGet(() -> LocalDate.ofInstant(openedAt, clock.getZone()));
    }
}
