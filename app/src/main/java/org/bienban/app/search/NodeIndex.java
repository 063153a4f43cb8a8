package org.bienban.app.search;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.bienban.search.IndexHome;
import org.bienban.search.SearchIndex;
import org.bienban.search.SearchQuery;
import org.bienban.search.SearchResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The search index of this node: opened at start, filled while the application already serves, kept in step with the
 * journal, refilled beside itself on request.
 */
@Component
class NodeIndex implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(NodeIndex.class);

    private final IndexHome home;
    private final IndexTail tail;
    private final ChangeJournal journal;
    private final AtomicReference<IndexState> state;

    NodeIndex(SearchProperties settings, IndexTail tail, ChangeJournal journal) {
        this.home = IndexHome.open(settings.directory());
        this.tail = tail;
        this.journal = journal;
        this.state = new AtomicReference<>(home.condition().needsFilling() ? IndexState.FILLING : IndexState.IN_STEP);
        if (home.condition().needsFilling()) {
            log.info("The search index will be filled: {}", home.condition());
        }
    }

    /** Finds what the asker may see; while the index is being filled, what has been filled so far. */
    SearchResult search(SearchQuery query) {
        return home.current().search(query);
    }

    /** Ids of entries written much like the text of the query, likest first. */
    List<String> alike(SearchQuery query) {
        return home.current().alike(query);
    }

    /** How the text of the query goes on in what the asker may see. */
    List<String> complete(SearchQuery query) {
        return home.current().complete(query);
    }

    IndexState state() {
        return state.get();
    }

    /** What the operator sees. */
    IndexStatus status() {
        SearchIndex index = home.current();
        return new IndexStatus(state.get(), index.count(), journal.lag(index.position()), home.condition());
    }

    /** Asks for a refill beside the index in use; the thread that follows the journal does it. */
    void askForRefill() {
        state.compareAndSet(IndexState.IN_STEP, IndexState.REFILL_ASKED);
    }

    /** Does whatever is next: fill, refill, or follow the journal; answers whether there may be more to do at once. */
    synchronized boolean work() {
        return switch (state.get()) {
            case FILLING -> {
                tail.fill(home.current());
                state.set(IndexState.IN_STEP);
                yield true;
            }
            case REFILL_ASKED -> {
                refill();
                yield true;
            }
            case IN_STEP -> follow();
        };
    }

    private boolean follow() {
        if (journal.forgotten(home.current().position())) {
            log.info("This node was away for longer than the journal is kept: the search index is filled anew");
            state.set(IndexState.REFILL_ASKED);
            return true;
        }
        return tail.step(home.current()) > 0;
    }

    private void refill() {
        SearchIndex beside = home.refill();
        tail.fill(beside);
        home.swap(beside);
        state.set(IndexState.IN_STEP);
    }

    @Override
    public synchronized void close() {
        home.close();
    }
}
