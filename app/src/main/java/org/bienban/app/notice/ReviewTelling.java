package org.bienban.app.notice;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.inbox.TaskHandedOver;
import org.bienban.app.inbox.TaskPeople;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.review.RemarkSetAside;
import org.bienban.app.review.Verdict;
import org.bienban.app.review.VerdictGiven;
import org.bienban.workflows.ReviewNotices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what happens in a review, in the transaction in which it happens. */
@Component
class ReviewTelling implements ReviewNotices {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private final Notices notices;
    private final MinutesRegister minutes;
    private final TaskPeople people;
    private final CellLeaders leaders;

    ReviewTelling(Notices notices, MinutesRegister minutes, TaskPeople people, CellLeaders leaders) {
        this.notices = notices;
        this.minutes = minutes;
        this.people = people;
        this.leaders = leaders;
    }

    @Override
    public void remind(UUID taskId, UUID minutesId) {
        tell(people.turnOf(taskId), NoticeKind.REMINDER, taskId, minutesId, "/tasks?peek=" + taskId);
    }

    @Override
    public void widened(UUID taskId, UUID minutesId) {
        tell(people.officeOf(taskId), NoticeKind.WIDENED, taskId, minutesId, "/tasks?list=overdue&peek=" + taskId);
    }

    @Override
    public void broughtBeforeStanding(UUID taskId, UUID minutesId) {
        tell(
                people.standingCommitteeOf(taskId),
                NoticeKind.BEFORE_STANDING,
                taskId,
                minutesId,
                "/tasks?list=overdue&peek=" + taskId);
    }

    @EventListener
    void on(TaskHandedOver done) {
        if (!done.toId().equals(done.byId())) {
            UUID subject = Tidings.subject(done.taskId(), done.at());
            tell(
                    Set.of(done.toId()),
                    NoticeKind.HANDED_OVER,
                    subject,
                    done.minutesId(),
                    "/tasks?peek=" + done.taskId());
        }
    }

    @EventListener
    void on(VerdictGiven given) {
        boolean approved = given.verdict() == Verdict.APPROVED;
        tell(
                cellSide(given.about()),
                approved ? NoticeKind.APPROVED : NoticeKind.RETURNED,
                Tidings.subject(given.minutesId(), given.round()),
                given.about(),
                "/minutes/" + given.minutesId() + (approved ? "" : "/remarks"));
    }

    @EventListener
    void on(RemarkSetAside done) {
        tell(
                Set.of(done.authorId()),
                done.takenBack() ? NoticeKind.STANDS_AGAIN : NoticeKind.SET_ASIDE,
                Tidings.subject(done.remarkId(), done.at()),
                done.minutesId(),
                "/minutes/" + done.minutesId() + "/review#t-" + done.remarkId());
    }

    /** Who sent the minutes and those who answer for the cell. */
    private Set<UUID> cellSide(MinutesSummary about) {
        Set<UUID> told = new LinkedHashSet<>();
        if (about.sentBy() != null) {
            told.add(about.sentBy());
        }
        told.addAll(leaders.of(about.cellId()));
        return told;
    }

    private void tell(Collection<UUID> told, NoticeKind kind, UUID subject, UUID minutesId, String link) {
        tell(told, kind, subject, minutes.summary(minutesId), link);
    }

    private void tell(Collection<UUID> told, NoticeKind kind, UUID subject, MinutesSummary about, String link) {
        YearMonth month = about.month();
        notices.tell(told, kind, subject, link, List.of(about.cellName(), month == null ? "" : MONTH.format(month)));
    }
}
