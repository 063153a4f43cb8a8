package org.bienban.app.search;

import java.time.Duration;
import java.util.Optional;
import org.bienban.app.search.Staleness.Reason;
import org.bienban.search.IndexPosition;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Finds out how far this node's index is behind, and why. */
@Component
class IndexStaleness {

    private final NodeIndex index;
    private final ChangeJournal journal;
    private final FollowingThread follower;

    IndexStaleness(NodeIndex index, ChangeJournal journal, @Qualifier("indexFollower") FollowingThread follower) {
        this.index = index;
        this.journal = journal;
        this.follower = follower;
    }

    Staleness now() {
        IndexPosition position = index.position();
        long changes = journal.lag(position);
        Duration age = changes == 0 ? Duration.ZERO : journal.oldestAfter(position);
        Optional<FollowingThread.Fault> fault = follower.fault();
        return new Staleness(
                reason(position, changes, fault.isPresent()),
                changes,
                age,
                fault.map(FollowingThread.Fault::reason).orElse(""));
    }

    private Reason reason(IndexPosition position, long changes, boolean failing) {
        if (failing) {
            return Reason.FAILING;
        }
        return switch (index.state()) {
            case FILLING -> Reason.FILLING;
            case REFILL_ASKED -> journal.forgotten(position) ? Reason.AWAY_TOO_LONG : Reason.REFILLING;
            case IN_STEP -> behind(position, changes);
        };
    }

    private Reason behind(IndexPosition position, long changes) {
        if (changes == 0) {
            return Reason.CURRENT;
        }
        return journal.after(position, 1).isEmpty() ? Reason.WAITS_FOR_TRANSACTION : Reason.BEHIND;
    }
}
