package org.bienban.app.organisation;

import java.util.Set;
import java.util.UUID;

/**
 * One part of a unit that is split.
 *
 * @param name name of the part
 * @param code its Party organisation code
 * @param takes ids of the people (cells) or units (higher units) that go over to it
 */
public record UnitPart(String name, String code, Set<UUID> takes) {

    public UnitPart {
        takes = Set.copyOf(takes);
    }
}
