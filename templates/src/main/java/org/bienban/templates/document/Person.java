package org.bienban.templates.document;

import org.jspecify.annotations.Nullable;

/**
 * A person named in the minutes.
 *
 * @param post post printed after the name, or null
 * @param comrade whether the Vietnamese text addresses the person as {@code đ/c}
 */
public record Person(String name, @Nullable String post, boolean comrade) {
    /** A Party member without a post to mention. */
    public static Person comrade(String name) {
        return new Person(name, null, true);
    }

    public static Person comrade(String name, @Nullable String post) {
        return new Person(name, post, true);
    }

    /** Somebody invited who is not addressed as comrade, or whose name already carries its form of address. */
    public static Person invited(String name, @Nullable String post) {
        return new Person(name, post, false);
    }
}
