package org.bienban.workflows.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bienban.workflows.ModelReport;
import org.bienban.workflows.ModelReport.Change;
import org.bienban.workflows.ModelReport.Finding;
import org.bienban.workflows.ModelReport.Problem;
import org.bienban.workflows.ModelVersion.ModelKind;
import org.bienban.workflows.ProcessDiagram;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.w3c.dom.Document;

/** Examines a file: first as plain XML, then for what it may not hold, and only then as a model. */
final class ModelExamination {

    private static final List<Locale> TRANSLATIONS = List.of(Locale.of("vi"), Locale.of("en"), Locale.of("ar"));

    private final Set<String> delegates;
    private final Supplier<DmnEngine> decisions;
    private final MessageSource messages;

    ModelExamination(Set<String> delegates, Supplier<DmnEngine> decisions, MessageSource messages) {
        this.delegates = Set.copyOf(delegates);
        this.decisions = decisions;
        this.messages = messages;
    }

    /**
     * Examines a file.
     *
     * @param newest the file of the newest version of the same kind, null if there is none
     */
    ModelReport examine(byte[] file, Function<ModelKind, byte @Nullable []> newest, Locale locale) {
        ModelFile.Read read = ModelFile.read(file);
        Document document = read.document();
        ModelKind kind = read.kind();
        if (document == null || kind == null) {
            return new ModelReport(null, "", read.findings(), List.of(), null, null);
        }
        return kind == ModelKind.DMN
                ? decision(document, file, newest.apply(kind))
                : process(document, file, newest.apply(kind), locale);
    }

    private ModelReport decision(Document document, byte[] file, byte @Nullable [] newest) {
        List<Finding> findings = new DmnReading(decisions.get()).check(document, file);
        List<Change> changes = newest == null ? List.of() : ModelChanges.ofTables(newest, document);
        return new ModelReport(ModelKind.DMN, ReviewModel.ROUTING, findings, changes, null, null);
    }

    private ModelReport process(Document document, byte[] file, byte @Nullable [] newest, Locale locale) {
        List<Finding> findings = new ArrayList<>(new BpmnSafety(delegates, ReviewModel.variables()).check(document));
        BpmnModelInstance model;
        try {
            model = Bpmn.readModelFromStream(new ByteArrayInputStream(file));
        } catch (ModelException e) {
            findings.add(new Finding(Problem.NOT_VALID, "", rootMessage(e)));
            return new ModelReport(ModelKind.BPMN, "", sorted(findings), List.of(), null, null);
        }
        findings.addAll(new BpmnReading(model).check());
        findings.addAll(untranslated(model));
        return new ModelReport(
                ModelKind.BPMN,
                ReviewModel.PROCESS,
                sorted(findings),
                newest == null ? List.of() : ModelChanges.ofProcesses(newest, model),
                drawing(model, locale),
                null);
    }

    private @Nullable ProcessDiagram drawing(BpmnModelInstance model, Locale locale) {
        try {
            return new DiagramReader(model, new LocalNames(messages, locale), Trail.NONE).read();
        } catch (RuntimeException e) {
            // What keeps it from being drawn is among the findings.
            return null;
        }
    }

    private List<Finding> untranslated(BpmnModelInstance model) {
        List<BaseElement> named = new ArrayList<>(model.getModelElementsByType(FlowNode.class));
        named.addAll(model.getModelElementsByType(Lane.class));
        Set<String> missing = new HashSet<>();
        for (Locale locale : TRANSLATIONS) {
            for (BaseElement element : named) {
                if (messages.getMessage(LocalNames.KEY + element.getId(), null, null, locale) == null) {
                    missing.add(element.getId());
                }
            }
        }
        return missing.stream()
                .sorted()
                .map(id -> new Finding(
                        Problem.NOT_TRANSLATED,
                        id,
                        Objects.toString(((BaseElement) model.getModelElementById(id)).getAttributeValue("name"), "")))
                .toList();
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .distinct()
                .sorted(Comparator.comparing(
                                (Finding finding) -> !finding.problem().isError())
                        .thenComparing(Finding::problem))
                .toList();
    }

    private static String rootMessage(Throwable problem) {
        Throwable cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
