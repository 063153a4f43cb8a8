package org.bienban.app.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days during which a person was a member of a cell in the same way.
 *
 * @param from first day
 * @param to first day it no longer holds, or null
 */
public record MembershipPeriod(
        UUID personId,
        String personName,
        UUID cellId,
        Standing standing,
        Participation participation,
        LocalDate from,
        @Nullable LocalDate to) {}
