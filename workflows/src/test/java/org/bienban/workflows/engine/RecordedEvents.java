package org.bienban.workflows.engine;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bienban.workflows.TaskEvent;
import org.springframework.context.event.EventListener;

/** Remembers the task events of all tests; each test asks by its own task. */
class RecordedEvents {

    private final List<TaskEvent> events = new CopyOnWriteArrayList<>();

    @EventListener
    void on(TaskEvent event) {
        events.add(event);
    }

    <T extends TaskEvent> List<T> of(UUID taskId, Class<T> type) {
        return all(type).stream().filter(event -> event.taskId().equals(taskId)).toList();
    }

    <T extends TaskEvent> List<T> all(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
