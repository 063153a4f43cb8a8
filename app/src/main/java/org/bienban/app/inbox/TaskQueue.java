package org.bienban.app.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.bienban.app.access.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A list as a queue to work through: what comes before a task and after it. */
@Service
@Transactional(readOnly = true)
public class TaskQueue {

    private final InboxRows rows;
    private final Clock clock;

    TaskQueue(InboxRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Returns where a task stands in a list; one the list does not hold has neighbours all the same. */
    public TaskPlace placeOf(Actor actor, TaskList list, TaskFilter filter, InboxTask task) {
        Supplier<TaskQuery> query = query(actor, list, filter);
        TaskPosition here = new TaskPosition(task.due(), task.taskId());
        InboxTask previous = rows.before(query.get(), here).orElse(null);
        int upToPrevious =
                previous == null ? 0 : rows.countUpTo(query.get(), new TaskPosition(previous.due(), previous.taskId()));
        int upToHere = rows.countUpTo(query.get(), here);
        return new TaskPlace(
                upToHere > upToPrevious ? upToHere : 0,
                rows.count(query.get()).count(),
                previous,
                first(query.get(), here).orElse(null));
    }

    /** Returns the first task of a list after a position, or from its beginning if none follows. */
    public Optional<InboxTask> after(Actor actor, TaskList list, TaskFilter filter, TaskPosition position) {
        Supplier<TaskQuery> query = query(actor, list, filter);
        return first(query.get(), position)
                .or(() -> rows.page(query.get(), null, 1).stream().findFirst());
    }

    private Optional<InboxTask> first(TaskQuery query, TaskPosition position) {
        return rows.page(query, position, 1).stream().findFirst();
    }

    private Supplier<TaskQuery> query(Actor actor, TaskList list, TaskFilter filter) {
        Instant now = Instant.now(clock);
        return () -> TaskQuery.of(list, actor, filter, now);
    }
}
