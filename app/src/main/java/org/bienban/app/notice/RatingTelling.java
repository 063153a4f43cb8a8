package org.bienban.app.notice;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.scoring.MeetingRated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the secretary and the deputies of a cell how the committee rated their meeting, and why. */
@Component
class RatingTelling {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final int LONGEST_REASON = 500;

    private final Notices notices;
    private final MinutesRegister minutes;
    private final CellLeaders leaders;

    RatingTelling(Notices notices, MinutesRegister minutes, CellLeaders leaders) {
        this.notices = notices;
        this.minutes = minutes;
        this.leaders = leaders;
    }

    @EventListener
    void on(MeetingRated rated) {
        MinutesSummary about = minutes.summary(rated.minutesId());
        YearMonth month = about.month();
        notices.tell(
                leaders.of(rated.cellId()),
                NoticeKind.RATED,
                // Decided anew after a reopening, it is told anew.
                Tidings.subject(rated.minutesId(), "rating", rated.number()),
                "/minutes/" + rated.minutesId() + "/score",
                List.of(
                        about.cellName(),
                        month == null ? "" : MONTH.format(month),
                        rated.gradeName(),
                        shortened(rated.reason())));
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
    }
}
