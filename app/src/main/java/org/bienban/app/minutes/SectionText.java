package org.bienban.app.minutes;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A text somebody saved for a section.
 *
 * @param outcome what became of it
 * @param revision the draft's revision then
 */
public record SectionText(
        long id, String section, Outcome outcome, JsonNode content, long revision, UUID savedBy, Instant savedAt) {

    /** What became of a saved text. */
    public enum Outcome {
        /** It became the section. */
        TAKEN,
        /** Its author has yet to choose between it and the other side's. */
        WAITING,
        /** It was not taken; kept all the same. */
        LEFT
    }
}
