package org.bienban.templates.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Light or dark, or what the device says. Kept in the cookie {@link #COOKIE}, written by {@code app.js}. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /** Name of the cookie that carries the choice. */
    public static final String COOKIE = "theme";

    /** Value of {@code data-theme}. */
    public String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the cookie; anything unknown or absent follows the device. */
    public static Theme ofCookie(@Nullable String value) {
        for (Theme theme : values()) {
            if (theme.attribute().equals(value)) {
                return theme;
            }
        }
        return SYSTEM;
    }
}
