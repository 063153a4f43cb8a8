package org.bienban.app.review.web;

import java.util.UUID;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.Verdict;
import org.bienban.app.review.VerdictWish;
import org.jspecify.annotations.Nullable;

/** The form of a verdict as the browser sends it. */
public record VerdictForm(
        @Nullable UUID key,
        @Nullable Integer version,
        @Nullable String verdict,
        @Nullable String reason,
        @Nullable Boolean anyway) {

    static VerdictForm empty(int version) {
        return new VerdictForm(UUID.randomUUID(), version, null, null, null);
    }

    VerdictWish read() {
        for (Verdict candidate : Verdict.values()) {
            if (candidate.name().equals(verdict)) {
                return new VerdictWish(
                        key == null ? UUID.randomUUID() : key,
                        version == null ? 0 : version,
                        candidate,
                        reason == null ? "" : reason,
                        Boolean.TRUE.equals(anyway));
            }
        }
        throw new RefusedException(Refusal.at("verdict", "review.refusal.verdictMissing"));
    }
}
