package org.bienban.templates.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Members absent for one kind of cause. The count may exceed the people named: a draft may not name them all yet.
 *
 * @param count members absent, named or not
 */
public record Absence(int count, List<Absentee> named) {
    /** Nobody absent. */
    public static final Absence NONE = new Absence(0, List.of());

    public Absence {
        named = List.copyOf(named);
    }

    /** All absent members, all named. */
    public static Absence of(List<Absentee> named) {
        return new Absence(named.size(), named);
    }

    /** One absent member and the reason given, if any. */
    public record Absentee(String name, @Nullable String reason) {}
}
