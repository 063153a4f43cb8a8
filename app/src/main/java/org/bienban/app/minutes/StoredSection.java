package org.bienban.app.minutes;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A section of a draft as it is stored. */
record StoredSection(JsonNode content, long revision, UUID savedBy, Instant savedAt) {}
