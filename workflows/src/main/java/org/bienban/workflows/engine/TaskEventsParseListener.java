package org.bienban.workflows.engine;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Makes every user task raise the events of its process, so that no model can forget to. */
final class TaskEventsParseListener extends AbstractBpmnParseListener {

    private final Map<String, TaskListener> byProcess;

    TaskEventsParseListener(Map<String, TaskListener> byProcess) {
        this.byProcess = Map.copyOf(byProcess);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        String process = ((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey();
        TaskListener listener = Objects.requireNonNull(byProcess.get(process), process);
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, listener);
        task.addTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, listener);
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, listener);
        task.addTaskListener(TaskListener.EVENTNAME_DELETE, listener);
    }
}
