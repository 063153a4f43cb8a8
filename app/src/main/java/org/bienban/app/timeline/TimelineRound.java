package org.bienban.app.timeline;

import java.util.List;

/**
 * The steps about one version, from its sending (for the first: from the draft) to the next.
 *
 * @param version the version
 * @param round round of the review, 0 while it is only a draft
 */
public record TimelineRound(int version, int round, List<TimelineStep> steps) {

    public TimelineRound {
        steps = List.copyOf(steps);
    }
}
