package org.bienban.app.minutes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version without its text: for a list to choose from. */
public record VersionStamp(
        int number, String sha256, UUID sentBy, @Nullable UUID sentFor, Instant sentAt) {}
