package org.bienban.workflows.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bienban.workflows.ModelReport.Finding;
import org.bienban.workflows.ModelReport.Problem;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Reads the decision table: only our inputs, only comparing them, and a single answer for every case there can be, which
 * is tried case by case.
 */
final class DmnReading {

    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "decision",
            "decisionTable",
            "input",
            "inputExpression",
            "inputValues",
            "output",
            "outputValues",
            "rule",
            "inputEntry",
            "outputEntry",
            "text",
            "description");
    private static final Set<String> INPUTS = Set.of("officeFirst", "twoInspectors", "levels", "round", "returnedFrom");
    private static final Set<String> OUTPUTS = Set.of("checkForm", "splitHeads", "confirmations");
    private static final Set<String> WORDS = Set.of("true", "false", "null", "not", "and", "or");
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:([A-Za-z_]\\w*)|\"[^\"\\\\]*\"|\\d+|\\.\\.|[<>=!]=?|[\\[\\](),+-])");
    private static final List<String> RETURNED = List.of("", "CHECK_FORM", "INSPECT", "JUDGE", "VALIDATE");

    private final DmnEngine engine;
    private final List<Finding> findings = new ArrayList<>();

    DmnReading(DmnEngine engine) {
        this.engine = engine;
    }

    List<Finding> check(Document document, byte[] file) {
        safety(document.getDocumentElement(), "");
        if (findings.isEmpty()) {
            shape(document);
        }
        if (findings.isEmpty()) {
            tryEveryCase(file);
        }
        return findings;
    }

    private void safety(Element element, String around) {
        String id = element.hasAttribute("id") ? element.getAttribute("id") : around;
        String name = element.getLocalName();
        if (name.startsWith("DMN")) {
            return;
        }
        if (name.equals("import")) {
            add(Problem.EXTERNAL_RESOURCE, id, element.getAttribute("locationURI"));
        } else if (!ELEMENTS.contains(name)) {
            add(Problem.FORBIDDEN_ELEMENT, id, name);
        } else {
            attributes(element, id);
            if (name.equals("text")) {
                expression(element.getTextContent(), around);
            }
            NodeList children = element.getChildNodes();
            for (int i = 0; i < children.getLength(); i++) {
                if (children.item(i) instanceof Element inner) {
                    safety(inner, id);
                }
            }
        }
    }

    private void attributes(Element element, String id) {
        if (!element.getAttribute("expressionLanguage").isEmpty()) {
            add(Problem.FORBIDDEN_ATTRIBUTE, id, "expressionLanguage");
        }
    }

    private void expression(String text, String id) {
        Matcher token = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length() && token.find(at) && token.start() == at) {
            String word = token.group(1);
            if (word != null && !WORDS.contains(word) && !INPUTS.contains(word)) {
                add(Problem.UNKNOWN_VARIABLE, id, word);
                return;
            }
            at = token.end();
        }
        if (!text.substring(at).isBlank()) {
            add(Problem.FORBIDDEN_EXPRESSION, id, text.strip());
        }
    }

    private void shape(Document document) {
        NodeList decisions = document.getElementsByTagNameNS("*", "decision");
        if (decisions.getLength() != 1
                || !((Element) decisions.item(0)).getAttribute("id").equals(ReviewModel.ROUTING)) {
            add(
                    Problem.WRONG_KEY,
                    "",
                    decisions.getLength() == 0 ? "" : ((Element) decisions.item(0)).getAttribute("id"));
            return;
        }
        Element decision = (Element) decisions.item(0);
        if (decision.getAttributeNS("http://camunda.org/schema/1.0/dmn", "historyTimeToLive")
                .isEmpty()) {
            add(Problem.NO_HISTORY_LIMIT, decision.getAttribute("id"), "");
        }
        Set<String> found = new HashSet<>();
        NodeList outputs = document.getElementsByTagNameNS("*", "output");
        for (int i = 0; i < outputs.getLength(); i++) {
            found.add(((Element) outputs.item(i)).getAttribute("name"));
        }
        OUTPUTS.stream()
                .filter(output -> !found.contains(output))
                .sorted()
                .forEach(output -> add(Problem.NEEDED_MISSING, ReviewModel.ROUTING, output));
    }

    private void tryEveryCase(byte[] file) {
        DmnDecision table;
        try {
            table = engine.parseDecision(ReviewModel.ROUTING, new ByteArrayInputStream(file));
        } catch (RuntimeException e) {
            add(Problem.NOT_VALID, ReviewModel.ROUTING, String.valueOf(e.getMessage()));
            return;
        }
        for (Map<String, Object> inputs : cases()) {
            VariableMap given = Variables.fromMap(inputs);
            try {
                DmnDecisionResult answer = engine.evaluateDecision(table, given);
                if (answer.size() != 1 || !isAnswer(answer.getSingleResult().getEntryMap())) {
                    add(Problem.NO_ANSWER, ReviewModel.ROUTING, inputs.toString());
                    return;
                }
            } catch (RuntimeException e) {
                add(Problem.NO_ANSWER, ReviewModel.ROUTING, inputs + ": " + e.getMessage());
                return;
            }
        }
    }

    private static boolean isAnswer(Map<String, Object> answer) {
        return answer.get("checkForm") instanceof Boolean
                && answer.get("splitHeads") instanceof Boolean
                && answer.get("confirmations") instanceof Number;
    }

    private static List<Map<String, Object>> cases() {
        List<Map<String, Object>> cases = new ArrayList<>();
        for (boolean office : List.of(true, false)) {
            for (boolean two : List.of(true, false)) {
                for (int levels = 0; levels <= 3; levels++) {
                    for (String from : RETURNED) {
                        // The first round was returned from nowhere, every later one from somewhere.
                        for (int round = from.isEmpty() ? 1 : 2; round <= (from.isEmpty() ? 1 : 3); round++) {
                            Map<String, Object> one = new HashMap<>();
                            one.put("officeFirst", office);
                            one.put("twoInspectors", two);
                            one.put("levels", levels);
                            one.put("round", round);
                            one.put("returnedFrom", from);
                            cases.add(one);
                        }
                    }
                }
            }
        }
        return cases;
    }

    private void add(Problem problem, String element, String detail) {
        findings.add(new Finding(problem, element, detail));
    }
}
