package org.bienban.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules every model has to keep, checked on the file itself. */
class ModelTests {

    private static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> KINDS = Set.of(
            "startEvent",
            "endEvent",
            "userTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "ruleTask",
            "gateway",
            "timer",
            "messageEvent",
            "conditionEvent",
            "flow",
            "lane");

    @ParameterizedTest
    @EnumSource
    void keyEqualsFileNameAndHistoryEnds(ShippedModel model) {
        Process process =
                model.read().getModelElementsByType(Process.class).iterator().next();

        assertThat(model.resource).endsWith("/" + process.getId() + ".bpmn");
        assertThat(process.getId()).isEqualTo(model.process);
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
    }

    @ParameterizedTest
    @EnumSource
    void idsSayKindAndMeaning(ShippedModel model) {
        assertThat(model.all(List.of(FlowNode.class, SequenceFlow.class, Lane.class)))
                .extracting(BaseElement::getId)
                .allSatisfy(id -> {
                    assertThat(id).matches("[a-zA-Z]+_[a-z][a-zA-Z]+");
                    assertThat(KINDS).contains(id.substring(0, id.indexOf('_')));
                });
    }

    @ParameterizedTest
    @EnumSource
    void everyElementIsNamed(ShippedModel model) {
        assertThat(model.all(List.of(FlowNode.class, Lane.class)))
                .allSatisfy(element -> assertThat(element.getAttributeValue("name"))
                        .as(element.getId())
                        .isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void everyStepIsInExactlyOneLane(ShippedModel model) {
        List<String> inLanes = model.read().getModelElementsByType(Lane.class).stream()
                .flatMap(lane -> lane.getFlowNodeRefs().stream())
                .map(BaseElement::getId)
                .toList();

        assertThat(inLanes)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(model.all(List.of(FlowNode.class)).stream()
                        .map(BaseElement::getId)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyForkHasDefaultAndOtherwiseConditions(ShippedModel model) {
        assertThat(model.read().getModelElementsByType(ExclusiveGateway.class)).allSatisfy(gateway -> {
            assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
            assertThat(gateway.getOutgoing())
                    .filteredOn(flow -> !flow.equals(gateway.getDefault()))
                    .isNotEmpty()
                    .allSatisfy(
                            flow -> assertThat(flow.getConditionExpression()).isNotNull());
        });
    }

    @ParameterizedTest
    @EnumSource
    void asyncMarksAreExplicit(ShippedModel model) {
        assertThat(model.all(List.of(FlowNode.class)))
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

    @ParameterizedTest
    @EnumSource
    void workIsDoneByKnownDelegatesOnly(ShippedModel model) {
        BpmnModelInstance read = model.read();
        Set<String> used = new HashSet<>();

        assertThat(read.getModelElementsByType(ScriptTask.class)).isEmpty();
        assertThat(read.getModelElementsByType(Task.class))
                .filteredOn(task -> !(task instanceof UserTask || task instanceof ReceiveTask))
                .isNotEmpty()
                .allSatisfy(task -> {
                    String expression = task.getAttributeValueNs(ENGINE, "delegateExpression");
                    assertThat(expression).as(task.getId()).matches("\\$\\{\\w+}");
                    used.add(expression.substring(2, expression.length() - 1));
                });
        assertThat(used).isEqualTo(model.delegates());
        assertThat(read.getModelElementsByType(ReceiveTask.class))
                .allSatisfy(
                        task -> assertThat(task.getMessage()).as(task.getId()).isNotNull());
    }

    @ParameterizedTest
    @EnumSource
    void constantsNameWhatExists(ShippedModel model) {
        BpmnModelInstance read = model.read();

        assertThat(model.elements())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(read.<FlowNode>getModelElementById(id))
                        .as(id)
                        .isNotNull());
        assertThat(read.getModelElementsByType(Message.class))
                .extracting(Message::getName)
                .containsExactlyInAnyOrderElementsOf(model.messages());
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
        return ShippedModel.MINUTES_REVIEW.read().getModelElementsByType(BoundaryEvent.class).stream()
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
        assertThat(ShippedModel.MINUTES_REVIEW.read().getModelElementsByType(CamundaFailedJobRetryTimeCycle.class))
                .extracting(ModelElementInstance::getTextContent)
                .containsExactly(EngineConfiguration.RETRY_PAUSES);
    }

    @Test
    void everyTaskOfAnIssueIsAStepOfItsOwn() {
        assertThat(ShippedModel.ISSUE_ESCALATION.read().getModelElementsByType(UserTask.class))
                .extracting(BaseElement::getId)
                .containsExactlyInAnyOrderElementsOf(IssueModel.STEPS.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void everyElementIsTranslated(ShippedModel model) {
        for (Locale locale : List.of(TemplatesFolder.VIETNAMESE, TemplatesFolder.ENGLISH, TemplatesFolder.ARABIC)) {
            assertThat(model.all(List.of(FlowNode.class, SequenceFlow.class, Lane.class)))
                    .filteredOn(element -> element.getAttributeValue("name") != null)
                    .allSatisfy(element -> assertThat(TemplatesFolder.name(element.getId(), locale))
                            .isNotBlank());
        }
        assertThat(model.all(List.of(FlowNode.class, Lane.class)))
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
}
