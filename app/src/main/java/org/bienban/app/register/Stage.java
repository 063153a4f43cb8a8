package org.bienban.app.register;

import org.jspecify.annotations.Nullable;

/**
 * How far an issue has come on its way since it last began. Who has come to one of these has come to all it follows
 * upon; being handed up is a way round: what the ward answers itself never goes there.
 */
public enum Stage {
    /** Raised in minutes or entered by the office. */
    RAISED(null),
    /** Entered in the register of a committee. */
    REGISTERED(RAISED),
    /** Gone to the level above the ward. */
    HANDED_UP(REGISTERED),
    /** Answered, at least in part. */
    ANSWERED(REGISTERED),
    /** The members of a cell were told. */
    TOLD(ANSWERED),
    /** Closed, the members being content. */
    CLOSED(TOLD);

    private final @Nullable Stage before;

    Stage(@Nullable Stage before) {
        this.before = before;
    }

    /** The stage it follows upon; the first follows upon itself. */
    public Stage before() {
        return before == null ? this : before;
    }
}
