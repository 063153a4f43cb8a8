package org.bienban.app.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post held by a person in a unit.
 *
 * @param from first day
 * @param to first day it is no longer held, or null
 */
public record Post(
        UUID personId,
        String personName,
        UUID unitId,
        PostKind kind,
        LocalDate from,
        @Nullable LocalDate to) {}
