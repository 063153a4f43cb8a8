package org.bienban.workflows;

import java.util.UUID;

/**
 * An issue sent up: what the process needs to find the people and nothing more.
 *
 * @param issueId the issue; also the business key of the process
 * @param originUnitId the cell that raised it
 * @param firstHolderUnitId the unit that holds it at level 1: the ward the cell belongs to on that day
 * @param category the code of its category, for example {@code land-price}
 * @param raisedBy the person who sent it
 */
public record IssueCase(
        UUID issueId, UUID originUnitId, UUID firstHolderUnitId, String category, IssueNature nature, UUID raisedBy) {}
