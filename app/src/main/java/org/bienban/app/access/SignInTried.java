package org.bienban.app.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tried to sign in.
 *
 * @param accountId the account whose name was given, null if nobody has that name; what was typed then is not told,
 *     for people type passwords into the wrong field
 * @param personId whose account it is
 * @param result how it ended
 */
public record SignInTried(
        @Nullable UUID accountId, @Nullable UUID personId, Result result) {

    /** How a sign-in ends. */
    public enum Result {
        /** Signed in. */
        SUCCEEDED,
        /** The password was wrong, or nobody has the name. */
        FAILED,
        /** Refused without looking, or locked by this very failure. */
        LOCKED
    }
}
