package org.bienban.app.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit to add.
 *
 * @param kind code of a {@link UnitKind}
 * @param type code of a {@link UnitType} of that kind, or null
 * @param name for example "Chi bộ tổ dân phố Chùa Hà"
 * @param headName how documents head it, or null for the name in capitals
 * @param code Party organisation code, dots optional
 * @param parentId unit above, null for one at the top
 */
public record NewUnit(
        String kind,
        @Nullable String type,
        String name,
        @Nullable String headName,
        String code,
        @Nullable UUID parentId) {}
