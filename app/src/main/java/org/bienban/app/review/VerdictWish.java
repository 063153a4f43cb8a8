package org.bienban.app.review;

import java.util.UUID;

/**
 * A verdict as a person asks for it.
 *
 * @param key chosen with the form: the same key again gives no second verdict
 * @param version the version on the person's screen
 * @param result what is found of the minutes as a whole; has to agree with the verdict
 * @param reason what is said in general; may be empty where the remarks say enough
 * @param anyway whether the person, asked about remarks that are not settled, approves all the same
 */
public record VerdictWish(UUID key, int version, Verdict verdict, RoundResult result, String reason, boolean anyway) {

    /** A verdict without a shade, passed if approved and not passed if returned, of somebody who has not been asked yet. */
    public VerdictWish(UUID key, int version, Verdict verdict, String reason) {
        this(key, version, verdict, reason, false);
    }

    /** A verdict without a shade: passed if approved, not passed if returned. */
    public VerdictWish(UUID key, int version, Verdict verdict, String reason, boolean anyway) {
        this(key, version, verdict, RoundResult.plain(verdict), reason, anyway);
    }
}
