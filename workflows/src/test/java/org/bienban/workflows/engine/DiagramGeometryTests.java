package org.bienban.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bienban.workflows.ProcessDiagram;
import org.bienban.workflows.ProcessDiagram.Bounds;
import org.bienban.workflows.ProcessDiagram.Line;
import org.bienban.workflows.ProcessDiagram.Point;
import org.bienban.workflows.ProcessDiagram.Shape;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drawn can be read: everything is there, inside its lane, and no label lies on another thing. */
class DiagramGeometryTests {

    /** Every shipped model in every language. */
    static Stream<Arguments> drawings() {
        return Stream.of(ShippedModel.values())
                .flatMap(model -> Stream.of("vi", "en", "ar").map(language -> Arguments.of(model, language)));
    }

    @ParameterizedTest
    @EnumSource
    void drawsEveryElement(ShippedModel shipped) {
        BpmnModelInstance model = shipped.read();
        ProcessDiagram diagram = in(shipped, TemplatesFolder.VIETNAMESE);

        assertThat(diagram.shapes())
                .hasSameSizeAs(model.getModelElementsByType(FlowNode.class))
                .extracting(Shape::id)
                .doesNotHaveDuplicates();
        assertThat(diagram.edges()).hasSameSizeAs(model.getModelElementsByType(SequenceFlow.class));
        assertThat(diagram.lanes()).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource
    void edgesBeginAndEndOnTheirShapes(ShippedModel shipped) {
        ProcessDiagram diagram = in(shipped, TemplatesFolder.VIETNAMESE);
        for (SequenceFlow flow : shipped.read().getModelElementsByType(SequenceFlow.class)) {
            var points = diagram.edges().stream()
                    .filter(edge -> edge.id().equals(flow.getId()))
                    .findFirst()
                    .orElseThrow()
                    .points();
            assertThat(touches(shape(diagram, flow.getSource().getId()), points.getFirst()))
                    .as("%s leaves its source", flow.getId())
                    .isTrue();
            assertThat(touches(shape(diagram, flow.getTarget().getId()), points.getLast()))
                    .as("%s reaches its target", flow.getId())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void labelsLieOnNothingElse(ShippedModel shipped, String language) {
        ProcessDiagram diagram = in(shipped, Locale.of(language));
        List<Label> labels = labels(diagram);
        for (Label label : labels) {
            assertThat(diagram.shapes())
                    .as("shapes under the label '%s'", label.text())
                    .noneMatch(shape -> overlap(label.bounds(), shape.bounds()));
            assertThat(labels)
                    .as("labels under the label '%s'", label.text())
                    .noneMatch(other -> !other.equals(label) && overlap(label.bounds(), other.bounds()));
            assertThat(diagram.edges())
                    .as("edges under the label '%s'", label.text())
                    .noneMatch(edge -> crosses(edge.points(), label.bounds()));
            assertThat(diagram.lanes())
                    .as("lane around the label '%s'", label.text())
                    .anyMatch(lane -> contains(lane.bounds(), label.bounds()));
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void namesOfTasksStayInside(ShippedModel shipped, String language) {
        assertThat(in(shipped, Locale.of(language)).shapes())
                .filteredOn(Shape::isTask)
                .allSatisfy(shape -> assertThat(contains(shape.bounds(), box(shape.lines())))
                        .as(shape.name())
                        .isTrue());
    }

    private static ProcessDiagram in(ShippedModel shipped, Locale locale) {
        return new DiagramReader(shipped.read(), (element, name) -> TemplatesFolder.name(element, locale), Trail.NONE)
                .read();
    }

    private record Label(String text, Bounds bounds) {}

    private static List<Label> labels(ProcessDiagram diagram) {
        List<Label> labels = new ArrayList<>();
        diagram.shapes().stream()
                .filter(shape -> !shape.isTask())
                .forEach(shape -> labels.add(new Label(shape.name(), box(shape.lines()))));
        diagram.edges().stream()
                .filter(edge -> !edge.lines().isEmpty())
                .forEach(edge -> labels.add(new Label(edge.name(), box(edge.lines()))));
        return labels;
    }

    /** The area of some lines, reckoned with the same mean letter the breaking of lines uses. */
    private static Bounds box(List<Line> lines) {
        double width = lines.stream()
                .mapToDouble(line -> line.text().length() * 7.8)
                .max()
                .orElse(0);
        double top = lines.getFirst().y() - 12;
        return new Bounds(
                lines.getFirst().x() - width / 2, top, width, lines.getLast().y() + 4 - top);
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return a.x() < b.x() + b.width()
                && b.x() < a.x() + a.width()
                && a.y() < b.y() + b.height()
                && b.y() < a.y() + a.height();
    }

    /** Edges run straight up, down or along, so each stretch is a rectangle without an area. */
    private static boolean crosses(List<Point> points, Bounds area) {
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            Bounds stretch = new Bounds(
                    Math.min(from.x(), to.x()),
                    Math.min(from.y(), to.y()),
                    Math.abs(from.x() - to.x()),
                    Math.abs(from.y() - to.y()));
            if (overlap(area, stretch)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(Bounds outer, Bounds inner) {
        return inner.x() >= outer.x()
                && inner.y() >= outer.y()
                && inner.x() + inner.width() <= outer.x() + outer.width()
                && inner.y() + inner.height() <= outer.y() + outer.height();
    }

    private static Bounds shape(ProcessDiagram diagram, String id) {
        return diagram.shapes().stream()
                .filter(shape -> shape.id().equals(id))
                .findFirst()
                .orElseThrow()
                .bounds();
    }

    private static boolean touches(Bounds bounds, Point point) {
        return contains(bounds, new Bounds(point.x(), point.y(), 0, 0));
    }
}
