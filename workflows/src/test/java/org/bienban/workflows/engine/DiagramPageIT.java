package org.bienban.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.workflows.ProcessDiagram;
import org.bienban.workflows.ProcessDiagram.Edge;
import org.bienban.workflows.ProcessDiagram.Shape;
import org.bienban.workflows.ProcessDiagram.State;
import org.bienban.workflows.ProcessDiagrams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramPageIT {

    private final ProcessDiagrams diagrams = Stage.bean(ProcessDiagrams.class);

    @Test
    void marksWhatIsDoneAndCurrent() {
        Review review = inRevision();

        ProcessDiagram diagram =
                diagrams.ofMinutes(review.minutesId, TemplatesFolder.VIETNAMESE).orElseThrow();

        assertThat(state(diagram, "startEvent_minutesSent")).isEqualTo(State.DONE);
        assertThat(state(diagram, ReviewModel.INSPECT)).isEqualTo(State.DONE);
        assertThat(state(diagram, "serviceTask_widenToOffice")).isEqualTo(State.DONE);
        assertThat(state(diagram, ReviewModel.REVISE)).isEqualTo(State.CURRENT);
        assertThat(state(diagram, ReviewModel.PUBLISH)).isEqualTo(State.NONE);
        assertThat(edge(diagram, "flow_return")).isEqualTo(State.DONE);
        assertThat(edge(diagram, "flow_approve")).isEqualTo(State.NONE);
    }

    @Test
    void marksPublicationWhileItIsPending() {
        Review review = Review.sent();
        review.process.approve(review.minutesId, review.supervisor);

        ProcessDiagram diagram =
                diagrams.ofMinutes(review.minutesId, TemplatesFolder.ENGLISH).orElseThrow();

        assertThat(state(diagram, ReviewModel.PUBLISH)).isEqualTo(State.CURRENT);
        assertThat(edge(diagram, "flow_approve")).isEqualTo(State.DONE);
        assertThat(edge(diagram, "flow_return")).isEqualTo(State.NONE);
    }

    @Test
    void knowsNothingOfMinutesNeverSent() {
        assertThat(diagrams.ofMinutes(UUID.randomUUID(), TemplatesFolder.VIETNAMESE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"vi,Bổ sung biên bản,Đang làm", "en,Revise the minutes,In progress", "ar,استكمال المحضر,جارٍ"})
    void drawsAndListsInEveryLanguage(String language, String step, String current) {
        Locale locale = Locale.of(language);
        Review review = inRevision();
        String html = render("revision", review, locale);

        assertThat(html)
                .contains("aria-current=\"step\"", "role=\"img\"", "process-shape--current", step, current, "Chị Hoa")
                .doesNotContain("style=", "??", "th:");
        assertThat(html.split("class=\"process-lane[ \"]", -1)).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "ar"})
    void drawsEndedReview(String language) {
        Review review = Review.sent();
        review.process.approve(review.minutesId, review.supervisor);
        review.runJob(ReviewModel.PUBLISH);

        assertThat(render("kept", review, Locale.of(language)))
                .doesNotContain("aria-current", "process-shape--current")
                .contains(TemplatesFolder.name(ReviewModel.KEPT, Locale.of(language)));
    }

    private String render(String name, Review review, Locale locale) {
        return new FragmentPage()
                .render(
                        name,
                        locale,
                        Map.of(
                                "diagram",
                                        diagrams.ofMinutes(review.minutesId, locale)
                                                .orElseThrow(),
                                "progress", review.progress(),
                                "people", Map.of(review.secretary, "Chị Hoa")));
    }

    private static Review inRevision() {
        Review review = Review.sent();
        review.runJob(Review.INSPECTION_REMINDER);
        review.runJob(Review.INSPECTION_DUE);
        review.process.returnForRevision(review.minutesId, review.supervisor, review.secretary);
        return review;
    }

    private static State state(ProcessDiagram diagram, String element) {
        return diagram.shapes().stream()
                .filter(shape -> shape.id().equals(element))
                .map(Shape::state)
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
