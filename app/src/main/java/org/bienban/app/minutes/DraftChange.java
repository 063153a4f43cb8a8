package org.bienban.app.minutes;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Sections somebody wants to save.
 *
 * @param baseRevision the revision of the draft they were written on
 * @param sections by name: {@code facts}, {@code items} (or one {@code item/<id>} and {@code order}),
 *     {@code progress}, {@code tasks}, {@code votes}, {@code issues}, {@code closing}
 * @param bases where a section was written on another revision than the rest
 * @param key makes a repeated request be answered like the first; null if it need not
 */
public record DraftChange(
        long baseRevision,
        Map<String, JsonNode> sections,
        Map<String, Long> bases,
        @Nullable String key) {

    /** Copies the maps. */
    public DraftChange {
        sections = Map.copyOf(sections);
        bases = Map.copyOf(bases);
    }

    /** All sections of the content, written on one revision. */
    public static DraftChange whole(long baseRevision, MinutesContent content) {
        return new DraftChange(baseRevision, DraftSections.split(content), Map.of(), null);
    }
}
