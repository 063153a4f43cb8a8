package org.bienban.app.notice;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.inbox.TaskDueSet;
import org.bienban.app.inbox.TaskPeople;
import org.bienban.app.inbox.TaskReminded;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.organisation.People;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever has the turn what the office asks of them: a reminder, another due day. */
@Component
class OfficeTelling {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Notices notices;
    private final TaskPeople turns;
    private final MinutesRegister minutes;
    private final People people;
    private final Clock clock;

    OfficeTelling(Notices notices, TaskPeople turns, MinutesRegister minutes, People people, Clock clock) {
        this.notices = notices;
        this.turns = turns;
        this.minutes = minutes;
        this.people = people;
        this.clock = clock;
    }

    /** Once a day for each task, whoever asks. */
    @EventListener
    void on(TaskReminded asked) {
        String name = people.names(List.of(asked.byId())).getOrDefault(asked.byId(), "");
        tell(
                NoticeKind.REMINDED,
                asked.taskId(),
                asked.byId(),
                asked.minutesId(),
                Tidings.subject(asked.taskId(), asked.on()),
                name);
    }

    @EventListener
    void on(TaskDueSet set) {
        tell(
                NoticeKind.DUE_CHANGED,
                set.taskId(),
                set.byId(),
                set.minutesId(),
                Tidings.subject(set.taskId(), set.due()),
                DAY.format(set.due().atZone(clock.getZone())));
    }

    private void tell(NoticeKind kind, UUID taskId, UUID byId, UUID minutesId, UUID subject, String more) {
        Set<UUID> told = new LinkedHashSet<>(turns.turnOf(taskId));
        told.remove(byId);
        MinutesSummary about = minutes.summary(minutesId);
        YearMonth month = about.month();
        notices.tell(
                told,
                kind,
                subject,
                "/tasks?peek=" + taskId,
                List.of(about.cellName(), month == null ? "" : MONTH.format(month), more));
    }
}
