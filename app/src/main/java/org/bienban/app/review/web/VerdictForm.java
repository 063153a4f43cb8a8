package org.bienban.app.review.web;

import java.util.UUID;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.RoundResult;
import org.bienban.app.review.Verdict;
import org.bienban.app.review.VerdictWish;
import org.bienban.app.review.checklist.Checklist;
import org.jspecify.annotations.Nullable;

/**
 * The form of a verdict as the browser sends it. The result says the verdict; programs may name either or both.
 *
 * @param via address of the list the person works through
 * @param next whether the next task is to open; pages send it with {@code nextShown}, because an empty box sends nothing
 */
public record VerdictForm(
        @Nullable UUID key,
        @Nullable Integer version,
        @Nullable String verdict,
        @Nullable String result,
        @Nullable String reason,
        @Nullable String via,
        @Nullable Boolean next,
        @Nullable Boolean nextShown,
        @Nullable Boolean anyway) {

    static VerdictForm empty(int version, boolean next) {
        return new VerdictForm(UUID.randomUUID(), version, null, null, null, null, next, null, null);
    }

    /** A form with what was kept for later. */
    static VerdictForm begun(int version, boolean next, Checklist kept) {
        String leaning = kept.result() == null ? null : kept.result().name();
        return new VerdictForm(UUID.randomUUID(), version, null, leaning, kept.reason(), null, next, null, null);
    }

    int shownVersion() {
        return version == null ? 0 : version;
    }

    /** The result chosen, null if none was yet. */
    @Nullable
    RoundResult found() {
        return read(result, RoundResult.class);
    }

    String written() {
        return reason == null ? "" : reason;
    }

    VerdictWish read() {
        RoundResult found = found();
        Verdict given = read(verdict, Verdict.class);
        if (found != null) {
            return wish(given == null ? found.verdict() : given, found);
        }
        if (given != null) {
            return wish(given, RoundResult.plain(given));
        }
        throw new RefusedException(Refusal.at("verdict", "review.refusal.verdictMissing"));
    }

    private VerdictWish wish(Verdict given, RoundResult found) {
        return new VerdictWish(
                key == null ? UUID.randomUUID() : key,
                shownVersion(),
                given,
                found,
                written(),
                Boolean.TRUE.equals(anyway));
    }

    private static <E extends Enum<E>> @Nullable E read(@Nullable String typed, Class<E> type) {
        try {
            return typed == null || typed.isEmpty() ? null : Enum.valueOf(type, typed);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.at("verdict", "review.refusal.verdictMissing"));
        }
    }
}
