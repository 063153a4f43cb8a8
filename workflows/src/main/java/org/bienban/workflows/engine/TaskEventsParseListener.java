package org.bienban.workflows.engine;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Makes every user task of every process raise our events, so that no model can forget to. */
final class TaskEventsParseListener extends AbstractBpmnParseListener {

    private final TaskEventsListener listener;

    TaskEventsParseListener(TaskEventsListener listener) {
        this.listener = listener;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, listener);
        task.addTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, listener);
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, listener);
        task.addTaskListener(TaskListener.EVENTNAME_DELETE, listener);
    }
}
