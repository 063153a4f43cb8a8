package org.bienban.workflows;

import java.time.Instant;
import java.util.UUID;

/**
 * An issue went to the next unit up. Raised in the transaction of the move, before the task there opens.
 *
 * @param level how high it is held now, from 2
 * @param automatic whether it went by itself, because it was overdue
 */
public record IssueHandedUp(UUID issueId, UUID fromUnitId, UUID toUnitId, int level, boolean automatic, Instant at) {}
