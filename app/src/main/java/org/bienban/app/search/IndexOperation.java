package org.bienban.app.search;

import java.util.Map;
import org.bienban.app.access.SystemOperated;
import org.bienban.app.access.SystemOperated.Operation;
import org.bienban.search.IndexCondition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an operator may see and ask of this node's index. */
@Component
public class IndexOperation {

    private final NodeIndex index;
    private final ApplicationEventPublisher events;

    IndexOperation(NodeIndex index, ApplicationEventPublisher events) {
        this.index = index;
        this.events = events;
    }

    /** State, number of entries and lag; no content. */
    public Report report() {
        IndexStatus status = index.status();
        IndexCondition found = status.foundAtStart();
        return new Report(status.state().name(), status.entries(), status.lag(), named(found), detail(found));
    }

    /** Fills a new index beside the one in use and swaps when it has caught up; searches go on meanwhile. */
    @Transactional
    public void refill() {
        events.publishEvent(new SystemOperated(Operation.INDEX_REFILLED, Map.of()));
        index.askForRefill();
    }

    private static String named(IndexCondition found) {
        return switch (found) {
            case IndexCondition.Fresh() -> "FRESH";
            case IndexCondition.CarriedOn() -> "CARRIED_ON";
            case IndexCondition.Damaged(String reason) -> "DAMAGED";
            case IndexCondition.OldSchema(int version) -> "OLD_SCHEMA";
        };
    }

    private static String detail(IndexCondition found) {
        return found instanceof IndexCondition.Damaged(String reason) ? reason : "";
    }

    /**
     * How the index stands.
     *
     * @param state FILLING, IN_STEP or REFILL_ASKED
     * @param entries number of entries, whoever may see them
     * @param lag changes not yet in the index
     * @param foundAtStart how it was found when the node started: FRESH, CARRIED_ON, DAMAGED or OLD_SCHEMA
     * @param detail what was wrong with a damaged one, as the library says it; otherwise empty
     */
    public record Report(String state, long entries, long lag, String foundAtStart, String detail) {}
}
