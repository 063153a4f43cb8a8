package org.bienban.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;

/** The rules every model has to keep, checked on the file itself. */
class MinutesReviewModelTests {

    private static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> KINDS = Set.of(
            "startEvent",
            "endEvent",
            "userTask",
            "serviceTask",
            "sendTask",
            "ruleTask",
            "gateway",
            "timer",
            "messageEvent",
            "flow",
            "lane");

    private final BpmnModelInstance model =
            Bpmn.readModelFromStream(MinutesReviewModelTests.class.getResourceAsStream("/" + ReviewModel.RESOURCE));

    @Test
    void keyEqualsFileNameAndHistoryEnds() {
        Process process = model.getModelElementsByType(Process.class).iterator().next();

        assertThat(ReviewModel.RESOURCE).endsWith("/" + process.getId() + ".bpmn");
        assertThat(process.getId()).isEqualTo(ReviewModel.PROCESS);
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
    }

    @Test
    void idsSayKindAndMeaning() {
        assertThat(all(List.of(FlowNode.class, SequenceFlow.class, Lane.class)))
                .extracting(BaseElement::getId)
                .allSatisfy(id -> {
                    assertThat(id).matches("[a-zA-Z]+_[a-z][a-zA-Z]+");
                    assertThat(KINDS).contains(id.substring(0, id.indexOf('_')));
                });
    }

    @Test
    void everyElementIsNamed() {
        assertThat(all(List.of(FlowNode.class, Lane.class)))
                .allSatisfy(element -> assertThat(element.getAttributeValue("name"))
                        .as(element.getId())
                        .isNotBlank());
    }

    @Test
    void everyStepIsInExactlyOneLane() {
        List<String> inLanes = model.getModelElementsByType(Lane.class).stream()
                .flatMap(lane -> lane.getFlowNodeRefs().stream())
                .map(BaseElement::getId)
                .toList();

        assertThat(inLanes)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(all(List.of(FlowNode.class)).stream()
                        .map(BaseElement::getId)
                        .toList());
    }

    @Test
    void everyForkHasDefaultAndOtherwiseConditions() {
        assertThat(model.getModelElementsByType(ExclusiveGateway.class)).allSatisfy(gateway -> {
            assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
            assertThat(gateway.getOutgoing())
                    .filteredOn(flow -> !flow.equals(gateway.getDefault()))
                    .isNotEmpty()
                    .allSatisfy(
                            flow -> assertThat(flow.getConditionExpression()).isNotNull());
        });
    }

    @Test
    void asyncMarksAreExplicit() {
        assertThat(all(List.of(FlowNode.class)))
                .filteredOn(node -> !(node instanceof EndEvent))
                .allSatisfy(node -> {
                    assertThat(node.getAttributeValueNs(ENGINE, "asyncBefore"))
                            .as(node.getId())
                            .isNotNull();
                    assertThat(node.getAttributeValueNs(ENGINE, "asyncAfter"))
                            .as(node.getId())
                            .isNotNull();
                });
    }

    @Test
    void workIsDoneByKnownDelegatesOnly() throws IllegalAccessException {
        Set<String> delegates = constants(ReviewModel.Delegates.class);

        assertThat(model.getModelElementsByType(ScriptTask.class)).isEmpty();
        assertThat(model.getModelElementsByType(Task.class))
                .filteredOn(task -> !(task instanceof UserTask))
                .isNotEmpty()
                .allSatisfy(task -> {
                    String expression = task.getAttributeValueNs(ENGINE, "delegateExpression");
                    assertThat(expression).as(task.getId()).matches("\\$\\{\\w+}");
                    assertThat(delegates).contains(expression.substring(2, expression.length() - 1));
                });
    }

    @Test
    void constantsNameWhatExists() throws IllegalAccessException {
        Set<String> elements = constants(ReviewModel.class);
        elements.removeAll(Set.of(
                ReviewModel.PROCESS,
                ReviewModel.RESOURCE,
                ReviewModel.ROUTING,
                ReviewModel.ROUTING_RESOURCE,
                ReviewModel.MESSAGE_WITHDRAWN));

        assertThat(elements)
                .allSatisfy(id -> assertThat(model.<FlowNode>getModelElementById(id))
                        .as(id)
                        .isNotNull());
        assertThat(model.getModelElementsByType(Message.class))
                .extracting(Message::getName)
                .containsExactly(ReviewModel.MESSAGE_WITHDRAWN);
    }

    @Test
    void everyStepOfTheCommitteeIsRemindedThenTheOfficesThenTheStandingCommittees() {
        Set<String> committee = new HashSet<>(ReviewModel.TASK_KINDS.keySet());
        committee.remove(ReviewModel.REVISE);
        for (String task : committee) {
            assertThat(timersOf(task))
                    .as(task)
                    .containsExactlyInAnyOrder(
                            "${remindAt} sendTask_remindInspector",
                            "${dueAt} serviceTask_widenToOffice",
                            "${escalateAt} serviceTask_widenToStanding");
        }
    }

    private List<String> timersOf(String task) {
        return model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().getId().equals(task) && !event.cancelActivity())
                .map(event -> event.getEventDefinitions()
                                .iterator()
                                .next()
                                .getTextContent()
                                .strip() + " "
                        + event.getOutgoing().iterator().next().getTarget().getId())
                .toList();
    }

    @Test
    void publicationIsRetriedAsConfigured() {
        assertThat(model.getModelElementsByType(CamundaFailedJobRetryTimeCycle.class))
                .extracting(ModelElementInstance::getTextContent)
                .containsExactly(EngineConfiguration.RETRY_PAUSES);
    }

    @Test
    void everyElementIsTranslated() {
        for (Locale locale : List.of(TemplatesFolder.VIETNAMESE, TemplatesFolder.ENGLISH, TemplatesFolder.ARABIC)) {
            assertThat(all(List.of(FlowNode.class, SequenceFlow.class, Lane.class)))
                    .filteredOn(element -> element.getAttributeValue("name") != null)
                    .allSatisfy(element -> assertThat(TemplatesFolder.name(element.getId(), locale))
                            .isNotBlank());
        }
        assertThat(all(List.of(FlowNode.class, Lane.class)))
                .allSatisfy(element -> assertThat(element.getAttributeValue("name"))
                        .isEqualTo(TemplatesFolder.name(element.getId(), TemplatesFolder.VIETNAMESE)));
    }

    @Test
    void languagesHaveTheSameKeys() {
        Set<Object> vietnamese =
                TemplatesFolder.messages("process", TemplatesFolder.VIETNAMESE).keySet();

        assertThat(TemplatesFolder.messages("process", TemplatesFolder.ENGLISH).keySet())
                .isEqualTo(vietnamese);
        assertThat(TemplatesFolder.messages("process", TemplatesFolder.ARABIC).keySet())
                .isEqualTo(vietnamese);
    }

    private List<BaseElement> all(List<Class<? extends BaseElement>> types) {
        return types.stream()
                .map(model::getModelElementsByType)
                .<BaseElement>flatMap(Collection::stream)
                .toList();
    }

    private static Set<String> constants(Class<?> type) throws IllegalAccessException {
        Set<String> values = new HashSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (field.getType() == String.class) {
                values.add((String) field.get(null));
            }
        }
        return values;
    }
}
