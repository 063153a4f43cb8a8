package org.bienban.workflows.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.bienban.workflows.ModelReport.Change;
import org.bienban.workflows.ModelReport.ChangeKind;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What differs between two versions, element by element; how it is drawn does not count. */
final class ModelChanges {

    private static final List<String> ENGINE_ATTRIBUTES =
            List.of("delegateExpression", "candidateGroups", "assignee", "dueDate", "asyncBefore", "asyncAfter");
    private static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";

    private ModelChanges() {}

    private record Facts(String name, String does) {}

    static List<Change> ofProcesses(byte[] before, BpmnModelInstance after) {
        return between(facts(Bpmn.readModelFromStream(new ByteArrayInputStream(before))), facts(after));
    }

    static List<Change> ofTables(byte[] before, Document after) {
        Document old = ModelFile.read(before).document();
        return old == null ? List.of() : between(rules(old), rules(after));
    }

    private static List<Change> between(Map<String, Facts> before, Map<String, Facts> after) {
        List<Change> changes = new ArrayList<>();
        for (String id : new TreeSet<>(after.keySet())) {
            Facts now = Objects.requireNonNull(after.get(id));
            Facts then = before.get(id);
            if (then == null) {
                changes.add(new Change(ChangeKind.ADDED, id, now.name()));
            } else if (!then.name().equals(now.name())) {
                changes.add(new Change(ChangeKind.RENAMED, id, then.name() + " → " + now.name()));
            } else if (!then.does().equals(now.does())) {
                changes.add(new Change(ChangeKind.CHANGED, id, now.name()));
            }
        }
        for (String id : new TreeSet<>(before.keySet())) {
            if (!after.containsKey(id)) {
                changes.add(new Change(
                        ChangeKind.REMOVED,
                        id,
                        Objects.requireNonNull(before.get(id)).name()));
            }
        }
        return changes;
    }

    private static Map<String, Facts> facts(BpmnModelInstance model) {
        Map<String, Facts> facts = new LinkedHashMap<>();
        for (FlowElement element : model.getModelElementsByType(FlowElement.class)) {
            if (element instanceof FlowNode || element instanceof SequenceFlow) {
                facts.put(element.getId(), new Facts(Objects.toString(element.getName(), ""), does(element)));
            }
        }
        return facts;
    }

    private static String does(FlowElement element) {
        StringBuilder does = new StringBuilder(element.getElementType().getTypeName());
        ENGINE_ATTRIBUTES.forEach(name -> does.append('|').append(element.getAttributeValueNs(ENGINE, name)));
        if (element instanceof SequenceFlow flow) {
            does.append('|')
                    .append(flow.getSource().getId())
                    .append('>')
                    .append(flow.getTarget().getId());
            does.append('|')
                    .append(
                            flow.getConditionExpression() == null
                                    ? ""
                                    : flow.getTextContent().strip());
        } else {
            does.append('|').append(element.getRawTextContent().replaceAll("\\s+|flow_\\w+", ""));
        }
        if (element instanceof BoundaryEvent border && border.getAttachedTo() != null) {
            does.append('@').append(border.getAttachedTo().getId()).append(border.cancelActivity());
        }
        return does.toString();
    }

    private static Map<String, Facts> rules(Document table) {
        Map<String, Facts> facts = new LinkedHashMap<>();
        for (String kind : List.of("input", "output", "rule")) {
            NodeList found = table.getElementsByTagNameNS("*", kind);
            for (int i = 0; i < found.getLength(); i++) {
                Element element = (Element) found.item(i);
                facts.put(
                        element.getAttribute("id"),
                        new Facts(
                                element.getAttribute("label"),
                                i + element.getTextContent().replaceAll("\\s+", " ")));
            }
        }
        return facts;
    }
}
