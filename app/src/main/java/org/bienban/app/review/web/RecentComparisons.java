package org.bienban.app.review.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.comparison.Comparison;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesVersion;
import org.springframework.stereotype.Component;

/**
 * What changed since a version, for the pages opened last: versions never change once sent, and a reviewer comes back to
 * the same page after every remark. Asks nobody's rights: whoever is shown the newer version may know the older one.
 */
@Component
class RecentComparisons {

    private static final int KEPT = 16;

    private final MinutesRegister minutes;
    private final Map<Pair, Comparison> kept = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, Comparison> eldest) {
            return size() > KEPT;
        }
    });

    RecentComparisons(MinutesRegister minutes) {
        this.minutes = minutes;
    }

    private record Pair(UUID minutesId, int from, int to) {}

    /** What differs between an earlier version of the minutes and the one shown. */
    Comparison since(UUID minutesId, int from, MinutesVersion shown) {
        Pair pair = new Pair(minutesId, from, shown.number());
        Comparison known = kept.get(pair);
        if (known != null) {
            return known;
        }
        // Made outside the lock: two who open the page at once each make it, and nobody waits for a long comparison.
        Comparison made = Comparison.of(minutes.version(minutesId, from), shown);
        kept.put(pair, made);
        return made;
    }
}
