package org.bienban.app.review;

import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.comparison.Comparison;
import org.bienban.app.comparison.Part;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares versions of minutes for those who may see their review. */
@Service
@Transactional(readOnly = true)
public class Comparing {

    private final Reviews reviews;
    private final Readings readings;
    private final MinutesRegister minutes;

    Comparing(Reviews reviews, Readings readings, MinutesRegister minutes) {
        this.reviews = reviews;
        this.readings = readings;
        this.minutes = minutes;
    }

    /**
     * Compares two versions; the older is always the one compared with, whichever way they are named.
     *
     * @param from null for the version the person reviewed last, or the one before the newer
     * @param to null for the newest
     * @param part which part of minutes too long to be compared at once; null for none of their text
     * @throws org.bienban.app.refusal.NotFoundException if there is no such version or the person may not know of it
     */
    public ComparedVersions compare(
            Actor actor, UUID minutesId, @Nullable Integer from, @Nullable Integer to, @Nullable String part) {
        int newest = reviews.of(actor, minutesId, null).minutes().version();
        int end = to == null ? newest : to;
        int start = from == null ? before(actor, minutesId, end) : from;
        ReviewOf review = reviews.of(actor, minutesId, Math.max(start, end));
        MinutesVersion newer = review.shown();
        MinutesVersion older = minutes.version(minutesId, Math.min(start, end));
        if (!Part.needed(older, newer)) {
            return new ComparedVersions(
                    review, minutes.versions(minutesId), Comparison.of(older, newer), List.of(), "");
        }
        String chosen = part == null ? "" : part;
        return new ComparedVersions(
                review,
                minutes.versions(minutesId),
                Comparison.of(older, newer, chosen::equals),
                Part.of(older, newer),
                chosen);
    }

    private int before(Actor actor, UUID minutesId, int version) {
        return readings.lastReviewed(actor, minutesId, version)
                .map(LastReviewed::version)
                .orElse(Math.max(1, version - 1));
    }
}
