package org.bienban.workflows.engine;

import java.util.List;
import org.bienban.workflows.ProcessDiagram.Bounds;
import org.bienban.workflows.ProcessDiagram.Lane;

/** The area a drawing covers. */
final class DiagramBounds {

    private static final double MARGIN = 4;

    private DiagramBounds() {}

    /** Returns the area of all lanes, which hold everything else, with a margin for their border. */
    static Bounds around(List<Lane> lanes) {
        double left =
                lanes.stream().mapToDouble(lane -> lane.bounds().x()).min().orElse(0);
        double top = lanes.stream().mapToDouble(lane -> lane.bounds().y()).min().orElse(0);
        double right = lanes.stream()
                .mapToDouble(lane -> lane.bounds().x() + lane.bounds().width())
                .max()
                .orElse(0);
        double bottom = lanes.stream()
                .mapToDouble(lane -> lane.bounds().y() + lane.bounds().height())
                .max()
                .orElse(0);
        return new Bounds(left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN);
    }
}
