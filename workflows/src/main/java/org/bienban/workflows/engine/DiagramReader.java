package org.bienban.workflows.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienban.workflows.ProcessDiagram;
import org.bienban.workflows.ProcessDiagram.Bounds;
import org.bienban.workflows.ProcessDiagram.Edge;
import org.bienban.workflows.ProcessDiagram.Kind;
import org.bienban.workflows.ProcessDiagram.Lane;
import org.bienban.workflows.ProcessDiagram.Line;
import org.bienban.workflows.ProcessDiagram.Point;
import org.bienban.workflows.ProcessDiagram.Shape;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.jspecify.annotations.Nullable;

/** Reads the geometry a model carries into a drawing. */
final class DiagramReader {

    private static final double LANE_HEADER = 36;

    /** A task bears a small picture in its corner; its name stands a little lower to keep clear of it. */
    private static final double BELOW_ICON = 6;

    /** Gives the name of an element in the reader's language. */
    interface Names {
        String of(String element, String modelName);
    }

    private final BpmnModelInstance model;
    private final Names names;
    private final Trail trail;

    DiagramReader(BpmnModelInstance model, Names names, Trail trail) {
        this.model = model;
        this.names = names;
        this.trail = trail;
    }

    ProcessDiagram read() {
        List<Lane> lanes = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>();
        for (BpmnShape drawn : model.getModelElementsByType(BpmnShape.class)) {
            BaseElement element = drawn.getBpmnElement();
            if (element instanceof org.camunda.bpm.model.bpmn.instance.Lane lane) {
                lanes.add(lane(lane, bounds(drawn.getBounds())));
            } else if (element instanceof FlowNode node) {
                shapes.add(shape(node, drawn));
            }
        }
        List<Edge> edges = new ArrayList<>();
        for (BpmnEdge drawn : model.getModelElementsByType(BpmnEdge.class)) {
            if (drawn.getBpmnElement() instanceof SequenceFlow flow) {
                edges.add(edge(flow, drawn));
            }
        }
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        String title = names.of(process.getId(), process.getName());
        return new ProcessDiagram(process.getId(), title, DiagramBounds.around(lanes), lanes, shapes, edges);
    }

    private Lane lane(org.camunda.bpm.model.bpmn.instance.Lane lane, Bounds area) {
        Bounds header = new Bounds(area.x(), area.y(), LANE_HEADER, area.height());
        String name = names.of(lane.getId(), lane.getName());
        // The name is drawn turned by a quarter, so it has the height of the lane as its width.
        List<Line> lines = LineBreaker.centred(name, header.centreX(), header.centreY(), area.height() - 16);
        return new Lane(lane.getId(), name, area, header, lines);
    }

    private Shape shape(FlowNode node, BpmnShape drawn) {
        Bounds bounds = bounds(drawn.getBounds());
        Kind kind = ShapeKinds.of(node);
        String name = names.of(node.getId(), node.getName());
        List<Line> lines = label(drawn.getBpmnLabel())
                .map(area -> LineBreaker.centred(name, area.centreX(), area.centreY(), area.width()))
                .orElseGet(() -> LineBreaker.centred(
                        name, bounds.centreX(), bounds.centreY() + BELOW_ICON, bounds.width() - 16));
        return new Shape(node.getId(), kind, name, bounds, trail.of(node.getId()), lines);
    }

    private Edge edge(SequenceFlow flow, BpmnEdge drawn) {
        List<Point> points = drawn.getWaypoints().stream()
                .map(point -> new Point(point.getX(), point.getY()))
                .toList();
        String name = nameOf(flow);
        List<Line> lines = label(drawn.getBpmnLabel())
                .map(area -> LineBreaker.centred(name, area.centreX(), area.centreY(), area.width()))
                .orElse(List.of());
        return new Edge(
                flow.getId(),
                name,
                points,
                EdgePath.of(points),
                trail.between(flow.getSource().getId(), flow.getTarget().getId()),
                lines);
    }

    private String nameOf(FlowElement flow) {
        return flow.getName() == null ? "" : names.of(flow.getId(), flow.getName());
    }

    private static Optional<Bounds> label(@Nullable BpmnLabel label) {
        return Optional.ofNullable(label).map(BpmnLabel::getBounds).map(DiagramReader::bounds);
    }

    private static Bounds bounds(org.camunda.bpm.model.bpmn.instance.dc.Bounds bounds) {
        return new Bounds(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
