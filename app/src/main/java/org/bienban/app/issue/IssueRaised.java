package org.bienban.app.issue;

import java.time.Instant;
import java.util.UUID;

/**
 * An issue was raised in minutes that were approved.
 *
 * @param by the person who sent those minutes
 * @param again whether it stood already and was counted
 */
public record IssueRaised(UUID issueId, String code, UUID minutesId, UUID cellId, UUID by, boolean again, Instant at) {}
