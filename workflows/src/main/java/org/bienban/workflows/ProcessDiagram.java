package org.bienban.workflows;

import java.util.List;
import java.util.Locale;

/**
 * A process as it is to be drawn; all lengths in the units of the model's own coordinates (96 per inch).
 *
 * @param processKey the key of the process
 * @param title the name of the process in the asked language
 * @param bounds the area covered by everything, with a margin
 */
public record ProcessDiagram(
        String processKey, String title, Bounds bounds, List<Lane> lanes, List<Shape> shapes, List<Edge> edges) {

    /** Copies the parts. */
    public ProcessDiagram {
        lanes = List.copyOf(lanes);
        shapes = List.copyOf(shapes);
        edges = List.copyOf(edges);
    }

    /** A rectangle; {@code x} and {@code y} are its upper left corner. */
    public record Bounds(double x, double y, double width, double height) {

        /** Returns the horizontal centre. */
        public double centreX() {
            return x + width / 2;
        }

        /** Returns the vertical centre. */
        public double centreY() {
            return y + height / 2;
        }

        /** Returns the rectangle as the value of an SVG {@code viewBox}. */
        public String viewBox() {
            return x + " " + y + " " + width + " " + height;
        }
    }

    /** A line of a name, to be drawn centred on {@code x} with its baseline at {@code y}. */
    public record Line(String text, double x, double y) {}

    /** A lane: who does what lies in it. */
    public record Lane(String id, String name, Bounds bounds, Bounds header, List<Line> lines) {

        /** Copies the lines. */
        public Lane {
            lines = List.copyOf(lines);
        }
    }

    /** What a shape stands for. */
    public enum Kind {
        /** The beginning. */
        START,
        /** An end. */
        END,
        /** A timer on the border of a task. */
        TIMER,
        /** A message on the border of a task. */
        MESSAGE,
        /** A condition on the border of a task. */
        CONDITION,
        /** Done by a person. */
        USER_TASK,
        /** Done by the system. */
        SERVICE_TASK,
        /** Decided by a rule. */
        RULE_TASK,
        /** A notice sent. */
        SEND_TASK,
        /** Word waited for. */
        RECEIVE_TASK,
        /** A fork on a condition. */
        GATEWAY;

        /** Returns the name as part of a CSS class. */
        public String cssName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether an element was passed, is active, or neither. */
    public enum State {
        /** Not reached, or not known. */
        NONE,
        /** Passed at least once and not active now. */
        DONE,
        /** Active now. */
        CURRENT;

        /** Returns the name as part of a CSS class. */
        public String cssName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An element with its name in lines. */
    public record Shape(String id, Kind kind, String name, Bounds bounds, State state, List<Line> lines) {

        /** Copies the lines. */
        public Shape {
            lines = List.copyOf(lines);
        }

        /** Returns whether the name is drawn inside, as work to be done, and not beside. */
        public boolean isTask() {
            return switch (kind) {
                case USER_TASK, SERVICE_TASK, RULE_TASK, SEND_TASK, RECEIVE_TASK -> true;
                case START, END, TIMER, MESSAGE, CONDITION, GATEWAY -> false;
            };
        }
    }

    /** A corner or end of an edge. */
    public record Point(double x, double y) {}

    /**
     * A connection.
     *
     * @param path the value of an SVG path, with rounded corners
     * @param state {@link State#DONE} if the review went this way
     */
    public record Edge(String id, String name, List<Point> points, String path, State state, List<Line> lines) {

        /** Copies the parts. */
        public Edge {
            points = List.copyOf(points);
            lines = List.copyOf(lines);
        }
    }
}
