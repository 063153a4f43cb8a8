package org.bienban.app.notice;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.inbox.TaskHandedOver;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.organisation.Deputyship;
import org.bienban.app.organisation.Deputyships;
import org.bienban.app.organisation.OrganisationChanged.DeputyNamed;
import org.bienban.app.organisation.OrganisationChanged.DeputyRevoked;
import org.bienban.app.organisation.People;
import org.bienban.app.review.VerdictGiven;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people that they stand in for somebody, what was done in their name, and where a task of theirs went. */
@Component
class DeputyTelling {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Notices notices;
    private final Deputyships deputyships;
    private final MinutesRegister minutes;
    private final People people;

    DeputyTelling(Notices notices, Deputyships deputyships, MinutesRegister minutes, People people) {
        this.notices = notices;
        this.deputyships = deputyships;
        this.minutes = minutes;
        this.people = people;
    }

    @EventListener
    void on(DeputyNamed named) {
        deputyships.find(named.deputyshipId()).ifPresent(found -> tellBoth(found, NoticeKind.DEPUTY_NAMED));
    }

    @EventListener
    void on(DeputyRevoked revoked) {
        deputyships.find(revoked.deputyshipId()).ifPresent(found -> tellBoth(found, NoticeKind.DEPUTY_REVOKED));
    }

    @EventListener
    void on(VerdictGiven given) {
        UUID behalf = given.onBehalfOf();
        if (behalf != null) {
            UUID subject = Tidings.subject(given.minutesId(), given.round());
            tell(behalf, NoticeKind.DONE_FOR_YOU, subject, given.minutesId(), given.inspectorId());
        }
    }

    /** Whoever had the task learns where it went, unless they gave it away themselves. */
    @EventListener
    void on(TaskHandedOver done) {
        UUID before = done.fromId();
        if (before != null && !before.equals(done.byId())) {
            NoticeKind kind = done.isTakenOver() ? NoticeKind.TAKEN_OVER : NoticeKind.REASSIGNED;
            tell(before, kind, Tidings.subject(done.taskId(), done.at()), done.minutesId(), done.toId());
        }
    }

    private void tellBoth(Deputyship found, NoticeKind kind) {
        notices.tell(
                Set.of(found.personId(), found.deputyId()),
                kind,
                found.id(),
                "/deputies",
                List.of(found.deputyName(), found.personName(), DAY.format(found.from()), DAY.format(found.until())));
    }

    private void tell(UUID told, NoticeKind kind, UUID subject, UUID minutesId, UUID who) {
        MinutesSummary about = minutes.summary(minutesId);
        YearMonth month = about.month();
        String name = people.names(List.of(who)).getOrDefault(who, "");
        notices.tell(
                Set.of(told),
                kind,
                subject,
                "/minutes/" + minutesId,
                List.of(about.cellName(), month == null ? "" : MONTH.format(month), name));
    }
}
