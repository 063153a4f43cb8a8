package org.bienban.workflows.engine;

import org.bienban.workflows.ProcessDiagram.Kind;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Tells what a shape stands for. */
final class ShapeKinds {

    private ShapeKinds() {}

    static Kind of(FlowNode node) {
        return switch (node) {
            case StartEvent start -> Kind.START;
            case EndEvent end -> Kind.END;
            case Gateway gateway -> Kind.GATEWAY;
            case UserTask task -> Kind.USER_TASK;
            case SendTask task -> Kind.SEND_TASK;
            case BusinessRuleTask task -> Kind.RULE_TASK;
            case ReceiveTask task -> Kind.RECEIVE_TASK;
            case BoundaryEvent event -> ofBoundary(event);
            default -> Kind.SERVICE_TASK;
        };
    }

    private static Kind ofBoundary(BoundaryEvent event) {
        return switch (event.getEventDefinitions().iterator().next()) {
            case TimerEventDefinition timer -> Kind.TIMER;
            case ConditionalEventDefinition condition -> Kind.CONDITION;
            default -> Kind.MESSAGE;
        };
    }
}
