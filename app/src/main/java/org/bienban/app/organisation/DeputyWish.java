package org.bienban.app.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to stand in for whom.
 *
 * @param unitId the one unit it is about, null for all
 * @param from first day
 * @param until last day
 * @param reason why, at most 500 characters
 */
public record DeputyWish(
        UUID personId, UUID deputyId, @Nullable UUID unitId, LocalDate from, LocalDate until, String reason) {}
