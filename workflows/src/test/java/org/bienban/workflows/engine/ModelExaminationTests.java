package org.bienban.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bienban.workflows.ModelReport;
import org.bienban.workflows.ModelReport.Change;
import org.bienban.workflows.ModelReport.ChangeKind;
import org.bienban.workflows.ModelReport.Finding;
import org.bienban.workflows.ModelReport.Problem;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file may not hold: each line spoils our own file in one place and names what has to be found. */
class ModelExaminationTests {

    private static final String OURS = read(ReviewModel.RESOURCE);
    private static final String TABLE = read(ReviewModel.ROUTING_RESOURCE);

    private final ModelExamination examination = new ModelExamination(
            Set.of(
                    "planRound",
                    "setInspectionDates",
                    "planJudgement",
                    "planValidation",
                    "setRevisionDates",
                    "sendReminder",
                    "widenToOffice",
                    "widenToStanding",
                    "publishMinutes"),
            () -> DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine(),
            FragmentPage.messages());

    @Test
    void findsNothingWrongWithWhatComesWithTheProgram() {
        assertThat(examine(OURS).findings()).isEmpty();
        assertThat(examine(OURS).changes()).isEmpty();
        assertThat(Objects.requireNonNull(examine(OURS).drawing()).shapes()).isNotEmpty();
        assertThat(examine(TABLE).findings()).isEmpty();
        assertThat(examine(TABLE).changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "</bpmn:definitions>| |NOT_WELL_FORMED|",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>|<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>|DOCUMENT_TYPE|",
                "bpmn:process id=\"minutes-review\"|bpmn:process id=\"other\"|WRONG_KEY|",
                "isExecutable=\"true\"|isExecutable=\"false\"|NOT_EXECUTABLE|minutes-review",
                " camunda:historyTimeToLive=\"P1095D\"||NO_HISTORY_LIMIT|minutes-review",
                "<bpmn:message id|<bpmn:import importType=\"x\" location=\"http://e\" namespace=\"n\"/><bpmn:message id|EXTERNAL_RESOURCE|definitions_minutesReview",
                "${publishMinutes}|${dropTables}|UNKNOWN_DELEGATE|serviceTask_publish",
                "${publishMinutes}|${publishMinutes.run()}|FORBIDDEN_EXPRESSION|serviceTask_publish",
                " camunda:delegateExpression=\"${publishMinutes}\"||NO_DELEGATE|serviceTask_publish",
                "camunda:delegateExpression=\"${publishMinutes}\"|camunda:class=\"java.lang.Runtime\"|FORBIDDEN_ATTRIBUTE|serviceTask_publish",
                "camunda:delegateExpression=\"${publishMinutes}\"|camunda:expression=\"${1+1}\"|FORBIDDEN_ATTRIBUTE|serviceTask_publish",
                "${verdict == 'APPROVED'}|${''.getClass().forName('java.lang.Runtime')}|FORBIDDEN_EXPRESSION|flow_formPassed",
                "${verdict == 'APPROVED'}|${execution == 1}|UNKNOWN_VARIABLE|flow_formPassed",
                "${verdict == 'APPROVED'}|#{verdict['a']}|FORBIDDEN_EXPRESSION|flow_formPassed",
                "${verdict == 'APPROVED'}|${verdict}${verdict}|FORBIDDEN_EXPRESSION|flow_formPassed",
                "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${split}|<bpmn:conditionExpression language=\"javascript\" xsi:type=\"bpmn:tFormalExpression\">${split}|FORBIDDEN_ATTRIBUTE|flow_twoInspectors",
                "camunda:candidateGroups=\"${levelGroup}\"|camunda:candidateGroups=\"${levelGroup.bytes}\"|FORBIDDEN_EXPRESSION|userTask_validate",
                "camunda:candidateGroups=\"${levelGroup}\"|camunda:formKey=\"embedded:app:x.html\"|FORBIDDEN_ATTRIBUTE|userTask_validate",
                "<camunda:failedJobRetryTimeCycle>|<camunda:executionListener event=\"start\" class=\"x\"/><camunda:failedJobRetryTimeCycle>|FORBIDDEN_ELEMENT|serviceTask_publish",
                " name=\"Phát hành biên bản\"||NO_NAME|serviceTask_publish",
                "targetRef=\"serviceTask_publish\"|targetRef=\"endEvent_minutesKept\"|UNREACHABLE|serviceTask_publish",
                "sourceRef=\"serviceTask_publish\"|sourceRef=\"gateway_level\"|DEAD_END|serviceTask_publish",
                " default=\"flow_noMoreLevels\"||NO_DEFAULT|gateway_level",
                "bpmnElement=\"flow_publishToKept\"|bpmnElement=\"flow_approve\"|NOT_DRAWN|flow_publishToKept",
                "userTask_judge|userTask_decide|NEEDED_MISSING|userTask_judge",
                "userTask_judge|userTask_decide|UNKNOWN_TASK|userTask_decide",
                "name=\"minutes.withdrawn\"|name=\"other\"|UNKNOWN_MESSAGE|message_minutesWithdrawn",
                "<bpmn:sequenceFlow id=\"flow_publishToKept\"|<bpmn:scriptTask id=\"s\" name=\"S\"/><bpmn:sequenceFlow id=\"flow_publishToKept\"|FORBIDDEN_ELEMENT|s",
                "<bpmn:sequenceFlow id=\"flow_publishToKept\"|<bpmn:callActivity id=\"s\" name=\"S\" calledElement=\"x\"/><bpmn:sequenceFlow id=\"flow_publishToKept\"|FORBIDDEN_ELEMENT|s",
                "<bpmn:sequenceFlow id=\"flow_publishToKept\"|<bpmn:nonsense/><bpmn:sequenceFlow id=\"flow_publishToKept\"|FORBIDDEN_ELEMENT|minutes-review"
            })
    void findsWhatIsWrongWithAProcess(String what, String by, Problem problem, String element) {
        assertThat(OURS).contains(what);
        ModelReport report = examine(OURS.replace(what, by == null ? "" : by));

        assertThat(report.isDeployable()).isFalse();
        assertThat(report.findings())
                .extracting(Finding::problem, Finding::element)
                .contains(org.assertj.core.groups.Tuple.tuple(problem, element == null ? "" : element));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id=\"review-routing\"|id=\"other\"|WRONG_KEY",
                " camunda:historyTimeToLive=\"P1095D\"||NO_HISTORY_LIMIT",
                "<text>twoInspectors</text>|<text>today()</text>|UNKNOWN_VARIABLE",
                "<text>levels</text>|<text>{a: 1}</text>|FORBIDDEN_EXPRESSION",
                "<text>true</text>|<text>maybe</text>|UNKNOWN_VARIABLE",
                "name=\"splitHeads\"|name=\"other\"|NEEDED_MISSING",
                "<inputExpression id=\"expression_round\"|<inputExpression expressionLanguage=\"groovy\" id=\"expression_round\"|FORBIDDEN_ATTRIBUTE",
                "hitPolicy=\"FIRST\"|hitPolicy=\"UNIQUE\"|NO_ANSWER",
                "<text>levels</text>|<text>\"many\"</text>|NO_ANSWER"
            })
    void findsWhatIsWrongWithATable(String what, String by, Problem problem) {
        assertThat(TABLE).contains(what);
        ModelReport report = examine(TABLE.replace(what, by == null ? "" : by));

        assertThat(report.findings()).extracting(Finding::problem).contains(problem);
        assertThat(report.isDeployable()).isFalse();
    }

    @Test
    void refusesWhatIsNoModelAtAll() {
        assertThat(problems(new byte[0])).containsExactly(Problem.EMPTY);
        assertThat(problems(new byte[ModelFile.LARGEST + 1])).containsExactly(Problem.TOO_LARGE);
        assertThat(problems("<html/>".getBytes(StandardCharsets.UTF_8))).containsExactly(Problem.UNKNOWN_KIND);
        assertThat(problems(new byte[] {0, 1, 2})).containsExactly(Problem.NOT_WELL_FORMED);
    }

    @Test
    void warnsOfNamesNobodyTranslatedAndListsWhatChanged() {
        ModelReport report = examine(OURS.replace("endEvent_officeAdded", "endEvent_officeJoins")
                .replace("name=\"Phát hành biên bản\"", "name=\"Phát hành\"")
                .replace("${verdict == 'APPROVED'}", "${verdict != 'RETURNED'}"));

        assertThat(report.isDeployable()).isTrue();
        assertThat(report.findings())
                .containsExactly(new Finding(Problem.NOT_TRANSLATED, "endEvent_officeJoins", "Văn phòng cùng xử lý"));
        assertThat(report.changes())
                .extracting(Change::kind, Change::element)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(ChangeKind.ADDED, "endEvent_officeJoins"),
                        org.assertj.core.groups.Tuple.tuple(ChangeKind.REMOVED, "endEvent_officeAdded"),
                        org.assertj.core.groups.Tuple.tuple(ChangeKind.RENAMED, "serviceTask_publish"),
                        org.assertj.core.groups.Tuple.tuple(ChangeKind.CHANGED, "flow_approve"));
    }

    private List<Problem> problems(byte[] file) {
        return examination.examine(file, kind -> null, TemplatesFolder.VIETNAMESE).findings().stream()
                .map(Finding::problem)
                .toList();
    }

    private ModelReport examine(String file) {
        return examination.examine(
                file.getBytes(StandardCharsets.UTF_8),
                kind -> switch (kind) {
                    case BPMN -> OURS.getBytes(StandardCharsets.UTF_8);
                    case DMN -> TABLE.getBytes(StandardCharsets.UTF_8);
                },
                TemplatesFolder.VIETNAMESE);
    }

    static String read(String resource) {
        try (InputStream stream = ModelExaminationTests.class.getResourceAsStream("/" + resource)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
