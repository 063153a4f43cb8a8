package org.bienban.workflows.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.bienban.workflows.IssueTaskDueChanged;
import org.bienban.workflows.IssueTaskOpened;
import org.bienban.workflows.ReviewDates;
import org.bienban.workflows.TaskChange;
import org.bienban.workflows.TaskDueChanged;
import org.bienban.workflows.TaskOpened;
import org.bienban.workflows.WorkTasks;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** The open tasks on the engine. */
final class EngineWorkTasks implements WorkTasks {

    private final TaskService tasks;
    private final EngineTransaction transaction;
    private final LockedTasks locked;
    private final TaskTimers timers;
    private final OpenTaskPages pages;
    private final ApplicationEventPublisher events;

    EngineWorkTasks(ProcessEngine engine, EngineTransaction transaction, ApplicationEventPublisher events) {
        this.tasks = engine.getTaskService();
        this.transaction = transaction;
        this.locked = new LockedTasks(tasks);
        this.timers = new TaskTimers(engine);
        this.pages = new OpenTaskPages(engine);
        this.events = events;
    }

    @Override
    public TaskChange claim(UUID taskId, UUID personId) {
        return change("Claiming " + taskId, taskId, task -> {
            if (task.getAssignee() != null && !task.getAssignee().equals(personId.toString())) {
                return refused(TaskChange.Reason.ALREADY_CLAIMED, task);
            }
            return assign(task, personId);
        });
    }

    @Override
    public TaskChange release(UUID taskId, UUID personId) {
        return change("Releasing " + taskId, taskId, task -> {
            if (!personId.toString().equals(task.getAssignee())) {
                return refused(TaskChange.Reason.NOT_HELD, task);
            }
            return assign(task, null);
        });
    }

    @Override
    public TaskChange handOver(UUID taskId, UUID toPersonId) {
        return change("Handing over " + taskId, taskId, task -> assign(task, toPersonId));
    }

    @Override
    public TaskChange changeDue(UUID taskId, ReviewDates dates) {
        return change("Changing the due date of " + taskId, taskId, task -> {
            task.setDueDate(Date.from(dates.due()));
            tasks.saveTask(task);
            timers.move(task, dates);
            events.publishEvent(dueChanged(task, dates.due()));
            return new TaskChange.Done();
        });
    }

    @Override
    public List<TaskOpened> openTasks(@Nullable UUID after, int limit) {
        return transaction.run("Reading open tasks", () -> pages.ofMinutes(after, limit));
    }

    @Override
    public List<IssueTaskOpened> openIssueTasks(@Nullable UUID after, int limit) {
        return transaction.run("Reading open tasks of issues", () -> pages.ofIssues(after, limit));
    }

    private TaskChange change(String what, UUID taskId, Function<Task, TaskChange> work) {
        return transaction.run(
                what,
                () -> locked.byId(taskId)
                        .map(work)
                        .orElseGet(() -> new TaskChange.Refused(TaskChange.Reason.CLOSED, null)));
    }

    private TaskChange assign(Task task, @Nullable UUID personId) {
        String assignee = EngineValues.text(personId);
        if (!Objects.equals(assignee, task.getAssignee())) {
            tasks.setAssignee(task.getId(), assignee);
        }
        return new TaskChange.Done();
    }

    private static TaskChange refused(TaskChange.Reason reason, Task task) {
        return new TaskChange.Refused(reason, EngineValues.uuid(task.getAssignee()));
    }

    private Object dueChanged(Task task, Instant due) {
        UUID taskId = UUID.fromString(task.getId());
        ProcessInstance found = pages.caseOf(task);
        return found.getProcessDefinitionKey().equals(IssueModel.PROCESS)
                ? new IssueTaskDueChanged(taskId, UUID.fromString(found.getBusinessKey()), due, EngineValues.now())
                : new TaskDueChanged(taskId, due, EngineValues.now());
    }
}
