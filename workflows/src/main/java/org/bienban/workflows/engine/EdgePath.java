package org.bienban.workflows.engine;

import java.util.List;
import java.util.Locale;
import org.bienban.workflows.ProcessDiagram.Point;

/** Draws a bent line with rounded corners. */
final class EdgePath {

    private static final double RADIUS = 8;

    private EdgePath() {}

    /** Returns the path through two or more points in the notation of SVG. */
    static String of(List<Point> points) {
        StringBuilder path = new StringBuilder("M").append(at(points.getFirst()));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            path.append(" L").append(at(towards(corner, points.get(i - 1))));
            path.append(" Q").append(at(corner)).append(' ').append(at(towards(corner, points.get(i + 1))));
        }
        return path.append(" L").append(at(points.getLast())).toString();
    }

    /** Returns the point one radius from the corner, or half-way if the other end is nearer than two radii. */
    private static Point towards(Point corner, Point other) {
        double length = Math.hypot(other.x() - corner.x(), other.y() - corner.y());
        if (length == 0) {
            return corner;
        }
        double share = Math.min(RADIUS, length / 2) / length;
        return new Point(corner.x() + (other.x() - corner.x()) * share, corner.y() + (other.y() - corner.y()) * share);
    }

    private static String at(Point point) {
        return String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y());
    }
}
