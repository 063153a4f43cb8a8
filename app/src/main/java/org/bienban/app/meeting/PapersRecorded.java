package org.bienban.app.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody said when the papers of a meeting went to its members. Raised inside the transaction that records it. */
public record PapersRecorded(
        UUID meetingId,
        UUID cellId,
        PapersExtent extent,
        @Nullable LocalDate sentOn,
        UUID by,
        Instant at) {}
