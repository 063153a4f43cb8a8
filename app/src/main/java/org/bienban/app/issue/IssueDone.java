package org.bienban.app.issue;

import java.time.Instant;
import java.util.UUID;

/** Somebody did something with an issue. */
public record IssueDone(UUID issueId, String code, IssueMove.Kind kind, UUID by, String note, Instant at) {}
