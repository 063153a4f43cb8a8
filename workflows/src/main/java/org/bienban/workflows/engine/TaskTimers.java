package org.bienban.workflows.engine;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.bienban.workflows.ReviewDates;
import org.bienban.workflows.TaskKind;
import org.bienban.workflows.engine.ReviewModel.Variables;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** The timers on the border of an open task. */
final class TaskTimers {

    private final ProcessEngine engine;

    TaskTimers(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Moves the timers that have not fired yet. */
    void move(Task task, ReviewDates dates) {
        TaskKind kind = TaskFacts.kind(task.getTaskDefinitionKey());
        String reminder = kind == TaskKind.INSPECT ? ReviewModel.INSPECTION_REMINDER : ReviewModel.REVISION_REMINDER;
        move(task, reminder, dates.remindAt());
        move(task, ReviewModel.INSPECTION_DUE, dates.due());
        engine.getRuntimeService()
                .setVariables(
                        task.getProcessInstanceId(),
                        Map.of(
                                Variables.REMIND_AT, Date.from(dates.remindAt()),
                                Variables.DUE_AT, Date.from(dates.due())));
    }

    private void move(Task task, String timer, Instant at) {
        Job job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .activityId(timer)
                .singleResult();
        if (job != null) {
            engine.getManagementService().setJobDuedate(job.getId(), Date.from(at));
        }
    }
}
