package org.bienban.app.organisation;

import java.util.UUID;

/**
 * A member of a cell on one day.
 *
 * @param personId the person
 * @param fullName the person's name
 * @param standing official or probationary on that day
 * @param participation how the member takes part on that day
 */
public record Member(UUID personId, String fullName, Standing standing, Participation participation) {}
