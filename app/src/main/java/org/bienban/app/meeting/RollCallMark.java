package org.bienban.app.meeting;

import org.jspecify.annotations.Nullable;

/**
 * How one member is marked.
 *
 * @param reason needed where the presence is {@link Presence#EXCUSED}, otherwise dropped
 */
public record RollCallMark(Presence presence, @Nullable String reason) {

    /** Marked as there. */
    public static RollCallMark present() {
        return new RollCallMark(Presence.PRESENT, null);
    }
}
