package org.bienban.workflows.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bienban.workflows.ModelReport.Finding;
import org.bienban.workflows.ModelReport.Problem;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Keeps out of a process whatever could make the program do more than its own work. What is allowed is named; whatever
 * else the engine may understand, now or later, is refused.
 */
final class BpmnSafety {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0");
    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "collaboration",
            "participant",
            "process",
            "laneSet",
            "lane",
            "flowNodeRef",
            "documentation",
            "extensionElements",
            "message",
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "userTask",
            "serviceTask",
            "sendTask",
            "businessRuleTask",
            "exclusiveGateway",
            "parallelGateway",
            "sequenceFlow",
            "incoming",
            "outgoing",
            "conditionExpression",
            "timerEventDefinition",
            "messageEventDefinition",
            "timeDate",
            "timeDuration",
            "multiInstanceLoopCharacteristics",
            "loopCardinality",
            "textAnnotation",
            "text",
            "association",
            "group",
            "category",
            "categoryValue");
    private static final Set<String> EXTENSIONS = Set.of("failedJobRetryTimeCycle");
    private static final Set<String> ATTRIBUTES = Set.of(
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "delegateExpression",
            "candidateGroups",
            "assignee",
            "dueDate",
            "historyTimeToLive",
            "isStartableInTasklist",
            "versionTag",
            "jobPriority",
            "taskPriority");
    /** Attributes of the standard by which an element would be a script, an operation or another file. */
    private static final Set<String> REFUSED = Set.of("language", "scriptFormat", "operationRef", "implementation");

    private static final Pattern DELEGATE = Pattern.compile("\\$\\{(\\w+)}");

    private final Set<String> delegates;
    private final Set<String> variables;
    private final List<Finding> findings = new ArrayList<>();

    BpmnSafety(Set<String> delegates, Set<String> variables) {
        this.delegates = delegates;
        this.variables = variables;
    }

    List<Finding> check(Document document) {
        visit(document.getDocumentElement(), "");
        return findings;
    }

    private void visit(Element element, String around) {
        String id = element.hasAttribute("id") ? element.getAttribute("id") : around;
        String namespace = String.valueOf(element.getNamespaceURI());
        if (DRAWING.contains(namespace)) {
            return;
        }
        if (element.getLocalName().equals("import")) {
            add(Problem.EXTERNAL_RESOURCE, id, element.getAttribute("location"));
            return;
        }
        if (!isAllowed(namespace, element.getLocalName())) {
            add(Problem.FORBIDDEN_ELEMENT, id, element.getLocalName());
            return;
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attribute((Attr) element.getAttributes().item(i), id);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                visit(inner, id);
            } else if (!element.getLocalName().equals("documentation")) {
                expression(String.valueOf(child.getNodeValue()), id);
            }
        }
    }

    private static boolean isAllowed(String namespace, String name) {
        return (namespace.equals(BPMN) && ELEMENTS.contains(name))
                || (namespace.equals(ENGINE) && EXTENSIONS.contains(name));
    }

    private void attribute(Attr attribute, String id) {
        boolean ours = ENGINE.equals(attribute.getNamespaceURI());
        String name = attribute.getLocalName();
        if (ours && name.equals("delegateExpression")) {
            delegate(attribute.getValue(), id);
        } else if ((ours && !ATTRIBUTES.contains(name)) || (!ours && REFUSED.contains(name))) {
            add(Problem.FORBIDDEN_ATTRIBUTE, id, name);
        } else {
            expression(attribute.getValue(), id);
        }
    }

    private void delegate(String value, String id) {
        var named = DELEGATE.matcher(value.strip());
        if (!named.matches()) {
            add(Problem.FORBIDDEN_EXPRESSION, id, value);
        } else if (!delegates.contains(named.group(1))) {
            add(Problem.UNKNOWN_DELEGATE, id, named.group(1));
        }
    }

    private void expression(String text, String id) {
        if (AllowedExpressions.isExpression(text)) {
            AllowedExpressions.wrongIn(text, variables).forEach(wrong -> add(wrong.problem(), id, wrong.detail()));
        }
    }

    private void add(Problem problem, String element, String detail) {
        findings.add(new Finding(problem, element, detail));
    }
}
