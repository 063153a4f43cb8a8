package org.bienban.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.bienban.workflows.IssueAnswer;
import org.bienban.workflows.IssueOutcome;
import org.bienban.workflows.IssueRoute;
import org.bienban.workflows.ProcessDiagram;
import org.bienban.workflows.ProcessDiagram.Edge;
import org.bienban.workflows.ProcessDiagram.Kind;
import org.bienban.workflows.ProcessDiagram.Shape;
import org.bienban.workflows.ProcessDiagram.State;
import org.bienban.workflows.ProcessDiagrams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueDiagramIT {

    private final ProcessDiagrams diagrams = Stage.bean(ProcessDiagrams.class);

    @Test
    void marksWhereAnIssueHasBeenAndIs() {
        ProcessDiagram diagram = diagram(waitingAtTheCity(), TemplatesFolder.VIETNAMESE);

        assertThat(shape(diagram, "startEvent_issueRaised").state()).isEqualTo(State.DONE);
        assertThat(shape(diagram, "conditionEvent_classificationLate").state()).isEqualTo(State.DONE);
        assertThat(shape(diagram, IssueModel.HAND_UP).state()).isEqualTo(State.DONE);
        assertThat(shape(diagram, IssueModel.CLASSIFY).state()).isEqualTo(State.DONE);
        assertThat(shape(diagram, IssueModel.ANSWER).state()).isEqualTo(State.CURRENT);
        assertThat(shape(diagram, IssueModel.TELL).state()).isEqualTo(State.NONE);
        assertThat(edge(diagram, "flow_goesUp")).isEqualTo(State.DONE);
        assertThat(edge(diagram, "flow_explain")).isEqualTo(State.NONE);
    }

    @Test
    void marksWhatIsWaitedForWithoutATask() {
        RaisedIssue issue = RaisedIssue.ordinary().assigned().answered(new IssueAnswer.Full());
        assertThat(shape(diagram(issue, TemplatesFolder.ENGLISH), IssueModel.TELL))
                .extracting(Shape::state, Shape::kind)
                .containsExactly(State.CURRENT, Kind.RECEIVE_TASK);

        issue.process.told(issue.issueId, IssueOutcome.SATISFIED);

        assertThat(diagram(issue, TemplatesFolder.ENGLISH).shapes()).noneMatch(shape -> shape.state() == State.CURRENT);
    }

    @Test
    void knowsNothingOfIssuesNeverSentUp() {
        assertThat(diagrams.ofIssue(UUID.randomUUID(), TemplatesFolder.VIETNAMESE))
                .isEmpty();
        assertThat(diagrams.ofIssueEscalation(TemplatesFolder.VIETNAMESE).shapes())
                .allMatch(shape -> shape.state() == State.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "vi,Giải quyết trả lời bằng văn bản,Đang làm",
        "en,Settle and answer in writing,In progress",
        "ar,البتّ والرد كتابةً,جارٍ"
    })
    void isDrawnInEveryLanguage(String language, String step, String current) {
        Locale locale = Locale.of(language);

        String html = new FragmentPage().render("issue", locale, diagram(waitingAtTheCity(), locale));

        assertThat(html.replace(",", ""))
                .contains("role=\"img\"", "process-shape--condition", "process-shape--receive-task", step, current)
                .doesNotContain("style=", "??", "th:");
    }

    /** Late at the ward, handed up by itself, now with the body the city has chosen. */
    private static RaisedIssue waitingAtTheCity() {
        RaisedIssue issue = RaisedIssue.pressing().registered();
        issue.runJob("timer_classificationDue");
        return issue.registered().classified(new IssueRoute.Answer(issue.body));
    }

    private ProcessDiagram diagram(RaisedIssue issue, Locale locale) {
        return diagrams.ofIssue(issue.issueId, locale).orElseThrow();
    }

    private static Shape shape(ProcessDiagram diagram, String element) {
        return diagram.shapes().stream()
                .filter(shape -> shape.id().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private static State edge(ProcessDiagram diagram, String element) {
        return diagram.edges().stream()
                .filter(edge -> edge.id().equals(element))
                .map(Edge::state)
                .findFirst()
                .orElseThrow();
    }
}
