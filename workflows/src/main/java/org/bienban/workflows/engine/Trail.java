package org.bienban.workflows.engine;

import java.util.Set;
import org.bienban.workflows.ProcessDiagram.State;

/**
 * Where a case has been.
 *
 * @param passed the elements completed at least once
 * @param current the elements active now
 */
record Trail(Set<String> passed, Set<String> current) {

    static final Trail NONE = new Trail(Set.of(), Set.of());

    State of(String element) {
        if (current.contains(element)) {
            return State.CURRENT;
        }
        return passed.contains(element) ? State.DONE : State.NONE;
    }

    State between(String source, String target) {
        return passed.contains(source) && of(target) != State.NONE ? State.DONE : State.NONE;
    }
}
