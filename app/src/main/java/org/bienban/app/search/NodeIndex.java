package org.bienban.app.search;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.bienban.search.IndexPosition;
import org.bienban.search.SearchIndex;
import org.bienban.search.SearchIndexException;
import org.bienban.search.SearchQuery;
import org.bienban.search.SearchResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The search index this node answers from: opened at start, filled while the application already serves, kept in step
 * with the journal, refilled beside itself on request. One that several nodes share is written to by one of them at a
 * time; the others see what it writes.
 */
@Component
class NodeIndex implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(NodeIndex.class);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final HomeInReach home;
    private final IndexTail tail;
    private final ChangeJournal journal;
    private final WritersTurn turn;
    private final boolean shared;
    private final AtomicReference<IndexState> state;
    private final ReentrantLock working = new ReentrantLock();

    NodeIndex(SearchProperties settings, IndexTail tail, ChangeJournal journal, WritersTurn turn) {
        this.home = new HomeInReach(settings::home);
        this.shared = settings.shared();
        this.tail = tail;
        this.journal = journal;
        this.turn = turn;
        this.state = new AtomicReference<>(atStart());
    }

    /** A folder has to be there when the node starts; a server is waited for. */
    private IndexState atStart() {
        try {
            if (filled()) {
                return IndexState.IN_STEP;
            }
            log.info("The search index will be filled: {}", home.get().condition());
        } catch (SearchIndexException e) {
            if (!shared) {
                throw e;
            }
            log.warn("The search index cannot be reached; the node goes on without: {}", e.getMessage());
        }
        return IndexState.FILLING;
    }

    /** Finds what the asker may see; while the index is being filled, what has been filled so far. */
    SearchResult search(SearchQuery query) {
        return current().search(query);
    }

    /** Ids of entries written much like the text of the query, likest first. */
    List<String> alike(SearchQuery query) {
        return current().alike(query);
    }

    /** How the text of the query goes on in what the asker may see. */
    List<String> complete(SearchQuery query) {
        return current().complete(query);
    }

    private SearchIndex current() {
        return home.get().current();
    }

    IndexState state() {
        return state.get();
    }

    IndexPosition position() {
        return current().position();
    }

    /** The version of its source an entry was made from; empty if there is no such entry. */
    OptionalLong versionOf(String entryId) {
        return current().sourceVersionOf(entryId);
    }

    /** What the operator sees. */
    IndexStatus status() {
        return new IndexStatus(state.get(), current().count(), home.get().condition());
    }

    /** Asks for a refill beside the index in use; the thread that follows the journal does it. */
    void askForRefill() {
        state.compareAndSet(IndexState.IN_STEP, IndexState.REFILL_ASKED);
    }

    /** Does whatever is next: fill, refill, or follow the journal; answers whether there may be more to do at once. */
    boolean work() {
        working.lock();
        try {
            return shared ? turn.take(this::write, this::watch) : write();
        } finally {
            working.unlock();
        }
    }

    private boolean write() {
        return switch (state.get()) {
            case FILLING -> {
                if (!filled()) {
                    tail.fill(current(), () -> {});
                }
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

    /** Another node writes: all that may happen here is that it has filled the index. */
    private boolean watch() {
        if (state.get() == IndexState.FILLING && filled()) {
            state.set(IndexState.IN_STEP);
        }
        return false;
    }

    /** The position is written when everything is there. */
    private boolean filled() {
        return position().compareTo(IndexPosition.START) > 0;
    }

    /**
     * Waits until the index has everything up to a position, taking the changes over itself rather than waiting for the
     * next look at the journal.
     *
     * @param patience how long at most; a batch of changes begun is ended
     * @return whether it has; false at once while the index is being filled
     */
    boolean upTo(IndexPosition wanted, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        while (position().compareTo(wanted) < 0) {
            if (state.get() != IndexState.IN_STEP || System.nanoTime() > until) {
                return false;
            }
            if (!step(until - System.nanoTime())) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        return true;
    }

    private boolean step(long nanos) {
        try {
            if (!working.tryLock(Math.max(0, nanos), TimeUnit.NANOSECONDS)) {
                return false;
            }
            try {
                return state.get() == IndexState.IN_STEP && (shared ? turn.take(this::follow, () -> false) : follow());
            } finally {
                working.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean follow() {
        if (journal.forgotten(current().position())) {
            log.info("This node was away for longer than the journal is kept: the search index is filled anew");
            state.set(IndexState.REFILL_ASKED);
            return true;
        }
        return tail.step(current()) > 0;
    }

    /** The index in use follows the journal meanwhile, so that searches do not grow old while the new one is filled. */
    private void refill() {
        SearchIndex old = current();
        boolean goesOn = !journal.forgotten(old.position());
        SearchIndex beside = home.get().refill();
        tail.fill(beside, () -> {
            if (goesOn) {
                tail.step(old);
            }
        });
        home.get().swap(beside);
        state.set(IndexState.IN_STEP);
    }

    @Override
    public void close() {
        working.lock();
        try {
            home.close();
        } finally {
            working.unlock();
        }
    }
}
