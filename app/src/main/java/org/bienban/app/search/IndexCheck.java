package org.bienban.app.search;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Comparisons of this node's index with the data, one at a time, and putting right what they find. */
@Component
class IndexCheck {

    private static final Logger log = LoggerFactory.getLogger(IndexCheck.class);

    private final NodeIndex index;
    private final ChangeJournal journal;
    private final List<EntrySource> sources;
    private final Clock clock;
    private final AtomicReference<@Nullable IndexComparison> last = new AtomicReference<>();

    IndexCheck(NodeIndex index, ChangeJournal journal, List<EntrySource> sources, Clock clock) {
        this.index = index;
        this.journal = journal;
        this.sources = List.copyOf(sources);
        this.clock = clock;
    }

    /** The last comparison or the one that goes on; empty if there was none since this node started. */
    Optional<IndexComparison> last() {
        return Optional.ofNullable(last.get());
    }

    /** Begins a comparison unless one goes on; it works by itself. */
    void begin() {
        IndexComparison before = last.get();
        IndexComparison begun = IndexComparison.begun(clock.instant());
        if ((before == null || !before.running()) && last.compareAndSet(before, begun)) {
            Thread.ofVirtual().name("search-index-check").start(() -> compare(begun));
        }
    }

    /** Has everything found to be different read anew by every node; tells how much that was. */
    int repair() {
        IndexComparison found = last.get();
        if (found == null
                || found.running()
                || found.repaired()
                || !last.compareAndSet(found, found.withRepairAsked())) {
            return 0;
        }
        record Subject(String kind, UUID id) {}
        List<Subject> subjects = found.differences().stream()
                .map(each -> new Subject(each.kind(), each.subject()))
                .distinct()
                .toList();
        subjects.forEach(subject -> journal.touch(subject.kind(), subject.id()));
        return subjects.size();
    }

    private void compare(IndexComparison begun) {
        try {
            IndexComparing comparing = new IndexComparing(index, journal, sources);
            last.set(comparing.run(begun, last::set).ended(clock.instant()));
        } catch (RuntimeException e) {
            log.warn("The search index could not be compared with the data: {}", String.valueOf(e));
            last.set(null);
        }
    }
}
