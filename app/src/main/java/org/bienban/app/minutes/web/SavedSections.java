package org.bienban.app.minutes.web;

import java.util.Map;
import org.bienban.app.minutes.DraftChange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Body of a save.
 *
 * @param baseRevision the revision the sections were written on
 * @param bases sections written on another revision
 */
record SavedSections(
        long baseRevision,
        @Nullable Map<String, JsonNode> sections,
        @Nullable Map<String, Long> bases) {

    DraftChange change(@Nullable String key) {
        return new DraftChange(
                baseRevision, sections == null ? Map.of() : sections, bases == null ? Map.of() : bases, key);
    }
}
