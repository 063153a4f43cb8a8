package org.bienban.workflows.engine;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.bienban.workflows.IssueTaskOpened;
import org.bienban.workflows.TaskKind;
import org.bienban.workflows.TaskOpened;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** Reads the open tasks of a process page by page, as they were told when they opened. */
final class OpenTaskPages {

    private static final String PAGE = """
            select * from ACT_RU_TASK where ID_ > #{after} and PROC_DEF_ID_ in
            (select ID_ from ACT_RE_PROCDEF where KEY_ = #{process}) order by ID_ limit #{limit}""";

    private final ProcessEngine engine;
    private final TaskService tasks;

    OpenTaskPages(ProcessEngine engine) {
        this.engine = engine;
        this.tasks = engine.getTaskService();
    }

    List<TaskOpened> ofMinutes(@Nullable UUID after, int limit) {
        return page(ReviewModel.PROCESS, after, limit, this::openedOfMinutes);
    }

    List<IssueTaskOpened> ofIssues(@Nullable UUID after, int limit) {
        return page(IssueModel.PROCESS, after, limit, this::openedOfIssue);
    }

    ProcessInstance caseOf(Task task) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
    }

    private <T> List<T> page(String process, @Nullable UUID after, int limit, Function<Task, T> opened) {
        return tasks
                .createNativeTaskQuery()
                .sql(PAGE)
                .parameter("process", process)
                .parameter("after", after == null ? "" : after.toString())
                .parameter("limit", limit)
                .list()
                .stream()
                .map(opened)
                .toList();
    }

    private TaskOpened openedOfMinutes(Task task) {
        TaskKind kind = TaskFacts.kind(task.getTaskDefinitionKey());
        Map<String, Object> variables = tasks.getVariables(task.getId());
        return new TaskOpened(
                UUID.fromString(task.getId()),
                kind,
                UUID.fromString(caseOf(task).getBusinessKey()),
                TaskFacts.round(variables),
                TaskFacts.ordinal(kind, variables),
                TaskFacts.groups(kind, tasks.getIdentityLinksForTask(task.getId()), variables),
                EngineValues.uuid(task.getAssignee()),
                task.getCreateTime().toInstant(),
                EngineValues.instant(task.getDueDate()));
    }

    private IssueTaskOpened openedOfIssue(Task task) {
        return IssueTaskFacts.opened(
                new IssueTaskFacts.Seen(
                        task.getId(),
                        task.getTaskDefinitionKey(),
                        task.getAssignee(),
                        task.getCreateTime().toInstant(),
                        EngineValues.instant(task.getDueDate())),
                UUID.fromString(caseOf(task).getBusinessKey()),
                tasks.getIdentityLinksForTask(task.getId()),
                tasks.getVariables(task.getId()));
    }
}
