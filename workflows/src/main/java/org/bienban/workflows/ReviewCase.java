package org.bienban.workflows;

import java.util.UUID;

/**
 * Minutes sent for inspection: what the process needs to find the people and nothing more.
 *
 * @param minutesId the minutes; also the business key of the process
 * @param cellId the cell that met
 * @param wardId the unit whose committee office may step in
 * @param sentBy the person who sent the minutes
 * @param route the way the committee of the ward lets minutes go through
 */
public record ReviewCase(UUID minutesId, UUID cellId, UUID wardId, UUID sentBy, ReviewRoute route) {}
