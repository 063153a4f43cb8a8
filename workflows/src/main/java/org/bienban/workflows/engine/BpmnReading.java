package org.bienban.workflows.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bienban.workflows.ModelReport.Finding;
import org.bienban.workflows.ModelReport.Problem;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Reads a process for what makes it complete: names, ways from the beginning to an end, the drawing, our elements. */
final class BpmnReading {

    private static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";

    private final BpmnModelInstance model;
    private final List<Finding> findings = new ArrayList<>();

    BpmnReading(BpmnModelInstance model) {
        this.model = model;
    }

    List<Finding> check() {
        process();
        names();
        ways();
        forks();
        work();
        needed();
        drawn();
        return findings;
    }

    private void process() {
        Collection<Process> all = model.getModelElementsByType(Process.class);
        if (all.size() != 1 || !all.iterator().next().getId().equals(ReviewModel.PROCESS)) {
            add(
                    Problem.WRONG_KEY,
                    "",
                    all.isEmpty() ? "" : all.iterator().next().getId());
        }
        for (Process process : all) {
            if (!process.isExecutable()) {
                add(Problem.NOT_EXECUTABLE, process.getId(), "");
            }
            if (process.getCamundaHistoryTimeToLiveString() == null) {
                add(Problem.NO_HISTORY_LIMIT, process.getId(), "");
            }
        }
    }

    private void names() {
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            requireName(node.getId(), node.getName());
        }
        for (Lane lane : model.getModelElementsByType(Lane.class)) {
            requireName(lane.getId(), lane.getName());
        }
    }

    private void requireName(String id, String name) {
        if (name == null || name.isBlank()) {
            add(Problem.NO_NAME, id, "");
        }
    }

    private void ways() {
        Collection<FlowNode> nodes = model.getModelElementsByType(FlowNode.class);
        Set<String> reached = ModelWays.from(model, model.getModelElementsByType(StartEvent.class));
        Set<String> ending = ModelWays.to(model, model.getModelElementsByType(EndEvent.class));
        for (FlowNode node : nodes) {
            if (!reached.contains(node.getId())) {
                add(Problem.UNREACHABLE, node.getId(), String.valueOf(node.getName()));
            } else if (!ending.contains(node.getId())) {
                add(Problem.DEAD_END, node.getId(), String.valueOf(node.getName()));
            }
        }
    }

    private void forks() {
        for (ExclusiveGateway fork : model.getModelElementsByType(ExclusiveGateway.class)) {
            if (fork.getOutgoing().size() > 1 && fork.getDefault() == null) {
                add(Problem.NO_DEFAULT, fork.getId(), String.valueOf(fork.getName()));
            }
        }
    }

    private void work() {
        for (Task task : model.getModelElementsByType(Task.class)) {
            boolean automatic =
                    task instanceof ServiceTask || task instanceof SendTask || task instanceof BusinessRuleTask;
            if (automatic && task.getAttributeValueNs(ENGINE, "delegateExpression") == null) {
                add(Problem.NO_DELEGATE, task.getId(), String.valueOf(task.getName()));
            }
            if (task instanceof UserTask && !ReviewModel.TASK_KINDS.containsKey(task.getId())) {
                add(Problem.UNKNOWN_TASK, task.getId(), String.valueOf(task.getName()));
            }
        }
        for (Message message : model.getModelElementsByType(Message.class)) {
            if (!ReviewModel.MESSAGE_WITHDRAWN.equals(message.getName())) {
                add(Problem.UNKNOWN_MESSAGE, message.getId(), String.valueOf(message.getName()));
            }
        }
    }

    private void needed() {
        Set<String> needed = new HashSet<>(ReviewModel.TASK_KINDS.keySet());
        needed.addAll(Set.of(ReviewModel.PLAN_ROUND, ReviewModel.PUBLISH, ReviewModel.KEPT, ReviewModel.WITHDRAWN));
        for (String id : needed.stream().sorted().toList()) {
            if (!(model.getModelElementById(id) instanceof FlowNode)) {
                add(Problem.NEEDED_MISSING, id, "");
            }
        }
        for (String task : ReviewModel.WITHDRAWABLE) {
            boolean withdrawn = model.getModelElementsByType(BoundaryEvent.class).stream()
                    .filter(border -> border.getAttachedTo() != null
                            && border.getAttachedTo().getId().equals(task))
                    .anyMatch(border -> !border.getChildElementsByType(
                                    org.camunda.bpm.model.bpmn.instance.MessageEventDefinition.class)
                            .isEmpty());
            if (!withdrawn && model.getModelElementById(task) != null) {
                add(Problem.NEEDED_MISSING, task, ReviewModel.MESSAGE_WITHDRAWN);
            }
        }
    }

    private void drawn() {
        Set<BaseElement> drawn = new HashSet<>();
        model.getModelElementsByType(BpmnShape.class).forEach(shape -> drawn.add(shape.getBpmnElement()));
        model.getModelElementsByType(BpmnEdge.class).forEach(edge -> drawn.add(edge.getBpmnElement()));
        for (FlowElement element : model.getModelElementsByType(FlowElement.class)) {
            if ((element instanceof FlowNode || element instanceof SequenceFlow) && !drawn.contains(element)) {
                add(Problem.NOT_DRAWN, element.getId(), element.getName() == null ? "" : element.getName());
            }
        }
    }

    private void add(Problem problem, String element, String detail) {
        findings.add(new Finding(problem, element, detail));
    }
}
