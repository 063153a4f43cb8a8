package org.bienban.app.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it was on one day.
 *
 * @param id stays the same through renames and moves
 * @param code Party organisation code: 14 digits without dots; for answering bodies a short code of letters
 * @param kind province, city, ward, cell or authority: see {@link UnitKinds}
 * @param type type within the kind, for example residential, or null where the kind has none
 * @param name name of that day, for example "Chi bộ tổ dân phố Chùa Hà"
 * @param headName the name in capitals as documents of that day head it
 * @param parentId the unit above on that day, null at the top
 * @param validFrom first day of the unit
 * @param validTo first day the unit no longer exists, or null
 */
public record Unit(
        UUID id,
        String code,
        String kind,
        @Nullable String type,
        String name,
        String headName,
        @Nullable UUID parentId,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Kind of a cell, the only kind with members. */
    public static final String CELL = "cell";

    /** Kind of a ward or commune, the grassroots organisation above cells. */
    public static final String WARD = "ward";

    /** Whether this is a cell. */
    public boolean isCell() {
        return CELL.equals(kind);
    }

    /** The code as people write it: 14 digits grouped 2-3-3-3-3 by dots, other codes as they are. */
    public String writtenCode() {
        return UnitCode.written(code);
    }
}
