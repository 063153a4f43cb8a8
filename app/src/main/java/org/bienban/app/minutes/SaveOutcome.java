package org.bienban.app.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What became of a save. Sections changed on one side only have been taken.
 *
 * @param revision the draft's revision now
 * @param conflicts names of the sections changed on both sides; their author has to choose
 * @param sections sections that others changed since the base and this save did not, to be shown
 */
public record SaveOutcome(long revision, Instant savedAt, List<String> conflicts, Map<String, JsonNode> sections) {

    /** Copies the collections. */
    public SaveOutcome {
        conflicts = List.copyOf(conflicts);
        sections = Map.copyOf(sections);
    }

    /** Whether everything was taken. */
    public boolean isClean() {
        return conflicts.isEmpty();
    }
}
