package org.bienban.app.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A committee member follows a cell: reads, inspects and comments on its minutes.
 *
 * @param from first day
 * @param to first day it no longer holds, or null
 */
public record Supervision(
        UUID personId,
        String personName,
        UUID cellId,
        LocalDate from,
        @Nullable LocalDate to) {}
