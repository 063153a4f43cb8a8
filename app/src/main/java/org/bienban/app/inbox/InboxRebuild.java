package org.bienban.app.inbox;

import java.util.List;
import java.util.Map;
import org.bienban.app.access.SystemOperated;
import org.bienban.app.access.SystemOperated.Operation;
import org.bienban.workflows.TaskOpened;
import org.bienban.workflows.WorkTasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the task list anew from the engine: it is a shadow and may be thrown away. */
@Service
public class InboxRebuild {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final WorkTasks work;
    private final InboxProjection projection;
    private final ApplicationEventPublisher events;

    InboxRebuild(JdbcClient jdbc, WorkTasks work, InboxProjection projection, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.work = work;
        this.projection = projection;
        this.events = events;
    }

    /**
     * Replaces the list by what the engine says now; people who page meanwhile see the old list until this is done.
     * When a task was taken is not known to the engine: the moment it opened stands in for it. For whom
     * it is held the engine does not know either: that is carried over.
     *
     * @return how many tasks are open
     */
    @Transactional
    public int rebuild() {
        // Keeps claims and new tasks out until this is done, readers are let through.
        jdbc.sql("lock table inbox_task in share row exclusive mode").update();
        jdbc.sql("""
                        create temporary table held_before on commit drop as
                        select task_id, holder_id, holder_for from inbox_task where holder_for is not null""").update();
        jdbc.sql("delete from inbox_task").update();
        int count = 0;
        List<TaskOpened> batch = work.openTasks(null, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(projection::on);
            count += batch.size();
            batch = work.openTasks(batch.getLast().taskId(), BATCH);
        }
        projection.restoreForWhom();
        events.publishEvent(new SystemOperated(Operation.TASK_LIST_REBUILT, Map.of("tasks", String.valueOf(count))));
        return count;
    }
}
