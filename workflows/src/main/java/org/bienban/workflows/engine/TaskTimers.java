package org.bienban.workflows.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bienban.workflows.ReviewDates;
import org.bienban.workflows.engine.ReviewModel.Variables;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** The timers on the border of an open task. */
final class TaskTimers {

    private final ProcessEngine engine;

    TaskTimers(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Moves the timers that have not fired yet. */
    void move(Task task, ReviewDates dates) {
        String instance = task.getProcessInstanceId();
        Map<String, Object> moments = new HashMap<>();
        moments.put(Variables.REMIND_AT, Date.from(dates.remindAt()));
        moments.put(Variables.DUE_AT, Date.from(dates.due()));
        escalation(instance, dates).ifPresent(at -> moments.put(Variables.ESCALATE_AT, Date.from(at)));
        BpmnModelInstance model = engine.getRepositoryService().getBpmnModelInstance(task.getProcessDefinitionId());
        for (BoundaryEvent border : model.getModelElementsByType(BoundaryEvent.class)) {
            if (border.getAttachedTo().getId().equals(task.getTaskDefinitionKey())
                    && moments.get(variableOf(border)) instanceof Date at) {
                move(instance, border.getId(), at);
            }
        }
        engine.getRuntimeService().setVariables(instance, moments);
    }

    /** The standing committee stays as far behind the due moment as it was, unless told otherwise. */
    private Optional<Instant> escalation(String instance, ReviewDates dates) {
        if (dates.escalateAt() != null) {
            return Optional.of(dates.escalateAt());
        }
        Object due = engine.getRuntimeService().getVariable(instance, Variables.DUE_AT);
        Object escalate = engine.getRuntimeService().getVariable(instance, Variables.ESCALATE_AT);
        return due instanceof Date from && escalate instanceof Date to
                ? Optional.of(dates.due().plus(Duration.between(from.toInstant(), to.toInstant())))
                : Optional.empty();
    }

    private void move(String instance, String timer, Date at) {
        for (Job job : engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(timer)
                .list()) {
            engine.getManagementService().setJobDuedate(job.getId(), at);
        }
    }

    /** The variable a timer waits for, empty for what is no timer. */
    private static String variableOf(BoundaryEvent border) {
        return border.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(definition -> ((TimerEventDefinition) definition).getTimeDate())
                .filter(Objects::nonNull)
                .map(date -> date.getTextContent().strip().replaceAll("[${}]", ""))
                .findFirst()
                .orElse("");
    }
}
