package org.bienban.app.minutes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A section of a draft as it is stored. */
record StoredSection(
        JsonNode content,
        long revision,
        UUID savedBy,
        @Nullable UUID savedFor,
        Instant savedAt) {}
