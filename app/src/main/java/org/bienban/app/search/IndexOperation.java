package org.bienban.app.search;

import java.util.Map;
import org.bienban.app.access.SystemOperated;
import org.bienban.app.access.SystemOperated.Operation;
import org.bienban.app.search.Staleness.Reason;
import org.bienban.search.IndexCondition;
import org.bienban.search.SearchIndexException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an operator may see and ask of this node's index. */
@Component
public class IndexOperation {

    private final NodeIndex index;
    private final IndexStaleness staleness;
    private final IndexCheck check;
    private final ApplicationEventPublisher events;

    IndexOperation(NodeIndex index, IndexStaleness staleness, IndexCheck check, ApplicationEventPublisher events) {
        this.index = index;
        this.staleness = staleness;
        this.check = check;
        this.events = events;
    }

    /** How the index stands; no content. */
    public Report report() {
        try {
            return reached();
        } catch (SearchIndexException e) {
            return Report.unreachable(
                    String.valueOf(e.getMessage()), check.last().orElse(null));
        }
    }

    private Report reached() {
        IndexStatus status = index.status();
        IndexCondition found = status.foundAtStart();
        Staleness now = staleness.now();
        return new Report(
                status.state().name(),
                status.entries(),
                now.changes(),
                now.age().toSeconds(),
                now.reason().name(),
                now.detail(),
                named(found),
                detail(found),
                check.last().orElse(null));
    }

    /** Fills a new index beside the one in use and swaps when it has caught up; searches go on meanwhile. */
    @Transactional
    public void refill() {
        events.publishEvent(new SystemOperated(Operation.INDEX_REFILLED, Map.of()));
        index.askForRefill();
    }

    /** Begins to compare the index with the data, unless that goes on already. */
    public void compare() {
        check.begin();
    }

    /** Has what the last comparison found different read anew; tells how much that was. */
    @Transactional
    public int repair() {
        int repaired = check.repair();
        if (repaired > 0) {
            Map<String, String> facts = Map.of("number", String.valueOf(repaired));
            events.publishEvent(new SystemOperated(Operation.INDEX_REPAIRED, facts));
        }
        return repaired;
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
     * @param state FILLING, IN_STEP, REFILL_ASKED, or UNREACHABLE: then nothing is known but the reason
     * @param entries number of entries, whoever may see them
     * @param lag changes not yet in the index
     * @param lagSeconds age of the oldest of them
     * @param reason why it is behind, or CURRENT
     * @param reasonDetail what the reason is about, as whoever failed says it; otherwise empty
     * @param foundAtStart how it was found when the node started: FRESH, CARRIED_ON, DAMAGED or OLD_SCHEMA
     * @param detail what was wrong with a damaged one, as the library says it; otherwise empty
     * @param comparison the last comparison with the data since the node started, or null
     */
    public record Report(
            String state,
            long entries,
            long lag,
            long lagSeconds,
            String reason,
            String reasonDetail,
            String foundAtStart,
            String detail,
            @Nullable IndexComparison comparison) {

        static Report unreachable(String reason, @Nullable IndexComparison comparison) {
            return new Report("UNREACHABLE", 0, 0, 0, Reason.FAILING.name(), reason, "", "", comparison);
        }
    }
}
