package org.bienban.workflows.engine;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** A model shipped with the application, and the names our code has for what is in it. */
enum ShippedModel {
    MINUTES_REVIEW(ReviewModel.PROCESS, ReviewModel.RESOURCE, ReviewModel.class, ReviewModel.Delegates.class),
    ISSUE_ESCALATION(IssueModel.PROCESS, IssueModel.RESOURCE, IssueModel.class, IssueModel.Delegates.class);

    final String process;
    final String resource;
    private final Class<?> names;
    private final Class<?> delegates;

    ShippedModel(String process, String resource, Class<?> names, Class<?> delegates) {
        this.process = process;
        this.resource = resource;
        this.names = names;
        this.delegates = delegates;
    }

    BpmnModelInstance read() {
        return Bpmn.readModelFromStream(ShippedModel.class.getResourceAsStream("/" + resource));
    }

    /** The elements of these types. */
    List<BaseElement> all(List<Class<? extends BaseElement>> types) {
        BpmnModelInstance model = read();
        return types.stream()
                .map(model::getModelElementsByType)
                .<BaseElement>flatMap(Collection::stream)
                .toList();
    }

    /** The ids of elements our code has a constant for. */
    Set<String> elements() {
        Set<String> found = constants(names, "");
        found.removeIf(name -> !name.matches("[a-zA-Z]+_[a-zA-Z]+"));
        return found;
    }

    /** The messages our code has a constant for. */
    Set<String> messages() {
        return constants(names, "MESSAGE_");
    }

    Set<String> delegates() {
        return constants(delegates, "");
    }

    private static Set<String> constants(Class<?> type, String prefix) {
        Set<String> values = new HashSet<>();
        Arrays.stream(type.getDeclaredFields())
                .filter(field ->
                        field.getType() == String.class && field.getName().startsWith(prefix))
                .forEach(field -> values.add(value(field)));
        return values;
    }

    private static String value(Field field) {
        try {
            return (String) Objects.requireNonNull(field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
