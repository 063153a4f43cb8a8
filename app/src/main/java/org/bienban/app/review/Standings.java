package org.bienban.app.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where remarks stand in versions later than their own. It is worked out once, when the version is sent; what was not
 * (a remark kept in the very moment of sending) is worked out when it is looked at.
 */
@Component
class Standings {

    private final AnchorTable table;
    private final MinutesRegister minutes;

    Standings(AnchorTable table, MinutesRegister minutes) {
        this.table = table;
        this.minutes = minutes;
    }

    /** Carries every remark on the minutes, published or not, over to a version just sent. */
    void carryTo(UUID minutesId, int version) {
        Map<UUID, AnchorTrail> trails = table.of(minutesId);
        if (!trails.isEmpty()) {
            table.add(missing(minutes.version(minutesId, version), trails));
        }
    }

    /** Where each remark stands in a version; without those made on a later one. */
    Map<UUID, Standing> in(MinutesVersion shown, Map<UUID, AnchorTrail> trails) {
        Map<UUID, List<AnchorTrail.Step>> found = missing(shown, trails);
        Map<UUID, Standing> standings = new HashMap<>();
        trails.forEach((remark, trail) -> {
            if (trail.madeOn() <= shown.number()) {
                standings.put(remark, complete(trail, found.get(remark)).at(shown.number()));
            }
        });
        return standings;
    }

    private Map<UUID, List<AnchorTrail.Step>> missing(MinutesVersion shown, Map<UUID, AnchorTrail> trails) {
        Map<Integer, Carrying> carrying = new HashMap<>();
        Map<UUID, List<AnchorTrail.Step>> missing = new LinkedHashMap<>();
        trails.forEach((remark, trail) -> {
            if (trail.madeOn() < shown.number() && !trail.reaches(shown.number())) {
                missing.put(remark, carried(trail, shown, carrying));
            }
        });
        return missing;
    }

    private List<AnchorTrail.Step> carried(AnchorTrail trail, MinutesVersion shown, Map<Integer, Carrying> carrying) {
        List<AnchorTrail.Step> steps = new ArrayList<>();
        List<Anchor> origin = trail.origin();
        for (int ordinal = 0; ordinal < origin.size(); ordinal++) {
            AnchorTrail.Step last = trail.lastBefore(ordinal, shown.number());
            steps.add(carrying.computeIfAbsent(
                            last.version(), version -> new Carrying(minutes.version(shown.minutesId(), version), shown))
                    .step(last, origin.get(ordinal)));
        }
        return steps;
    }

    private static AnchorTrail complete(AnchorTrail trail, @Nullable List<AnchorTrail.Step> found) {
        if (found == null) {
            return trail;
        }
        List<AnchorTrail.Step> steps = new ArrayList<>(trail.steps());
        steps.addAll(found);
        return new AnchorTrail(steps);
    }
}
