package org.bienban.app.review;

import java.util.UUID;

/**
 * A verdict as a person asks for it.
 *
 * @param key chosen with the form: the same key again gives no second verdict
 * @param version the version on the person's screen
 * @param reason what is said in general; may be empty where the remarks say enough
 * @param anyway whether the person, asked about remarks that are not settled, approves all the same
 */
public record VerdictWish(UUID key, int version, Verdict verdict, String reason, boolean anyway) {

    /** A wish of somebody who has not been asked yet. */
    public VerdictWish(UUID key, int version, Verdict verdict, String reason) {
        this(key, version, verdict, reason, false);
    }
}
