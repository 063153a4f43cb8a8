package org.bienban.app.search;

import org.springframework.stereotype.Component;

/** What an operator may see and ask of this node's index. */
@Component
public class IndexOperation {

    private final NodeIndex index;

    IndexOperation(NodeIndex index) {
        this.index = index;
    }

    /** State, number of entries and lag; no content. */
    public Report report() {
        IndexStatus status = index.status();
        return new Report(status.state().name(), status.entries(), status.lag(), status.foundAtStart());
    }

    /** Fills a new index beside the one in use and swaps when it has caught up; searches go on meanwhile. */
    public void refill() {
        index.askForRefill();
    }

    /**
     * How the index stands.
     *
     * @param state FILLING, IN_STEP or REFILL_ASKED
     * @param entries number of entries, whoever may see them
     * @param lag changes not yet in the index
     * @param foundAtStart how it was found when the node started
     */
    public record Report(String state, long entries, long lag, String foundAtStart) {}
}
