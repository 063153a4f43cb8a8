package org.bienban.app.review;

import java.time.Instant;
import java.util.UUID;

/** An answer to a published remark. */
public record Reply(UUID id, UUID authorId, String text, Instant at) {}
