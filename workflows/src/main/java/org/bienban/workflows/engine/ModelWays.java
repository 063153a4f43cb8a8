package org.bienban.workflows.engine;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Which steps of a model can be reached from where; a task also leads to what is on its border. */
final class ModelWays {

    private ModelWays() {}

    static Set<String> from(BpmnModelInstance model, Collection<? extends FlowNode> starts) {
        return walk(edges(model, false), starts);
    }

    static Set<String> to(BpmnModelInstance model, Collection<? extends FlowNode> ends) {
        return walk(edges(model, true), ends);
    }

    private static Map<String, Set<String>> edges(BpmnModelInstance model, boolean backwards) {
        Map<String, Set<String>> edges = new HashMap<>();
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            if (flow.getSource() != null && flow.getTarget() != null) {
                add(edges, flow.getSource().getId(), flow.getTarget().getId(), backwards);
            }
        }
        // A task whose only way on is on its border still leads on; the border itself is reached by the task.
        if (!backwards) {
            for (BoundaryEvent border : model.getModelElementsByType(BoundaryEvent.class)) {
                if (border.getAttachedTo() != null) {
                    add(edges, border.getAttachedTo().getId(), border.getId(), false);
                }
            }
        }
        return edges;
    }

    private static void add(Map<String, Set<String>> edges, String from, String to, boolean backwards) {
        edges.computeIfAbsent(backwards ? to : from, node -> new HashSet<>()).add(backwards ? from : to);
    }

    private static Set<String> walk(Map<String, Set<String>> edges, Collection<? extends FlowNode> starts) {
        Deque<String> waiting = new ArrayDeque<>();
        starts.forEach(node -> waiting.add(node.getId()));
        Set<String> seen = new HashSet<>(waiting);
        while (!waiting.isEmpty()) {
            for (String next : edges.getOrDefault(waiting.remove(), Set.of())) {
                if (seen.add(next)) {
                    waiting.add(next);
                }
            }
        }
        return seen;
    }
}
