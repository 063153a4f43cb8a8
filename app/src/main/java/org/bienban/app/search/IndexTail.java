package org.bienban.app.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexPosition;
import org.bienban.search.SearchIndex;
import org.springframework.stereotype.Component;

/**
 * Brings an index up to the journal. The position is stored in the index's own commit, so a crash between two steps
 * repeats at most work whose repetition changes nothing.
 */
@Component
class IndexTail {

    private static final int BATCH = 500;

    private final ChangeJournal journal;
    private final Map<String, List<EntrySource>> sources = new LinkedHashMap<>();

    IndexTail(ChangeJournal journal, List<EntrySource> sources) {
        this.journal = journal;
        sources.forEach(source -> this.sources
                .computeIfAbsent(source.kind(), unused -> new ArrayList<>())
                .add(source));
    }

    /** Writes the next settled changes; answers how many there were. */
    int step(SearchIndex index) {
        List<Change> changes = journal.after(index.position(), BATCH);
        if (!changes.isEmpty()) {
            index.write(read(changes), changes.getLast().position());
        }
        return changes.size();
    }

    /** Steps until nothing settled is left. */
    void catchUp(SearchIndex index) {
        while (step(index) > 0) {
            // each step writes one batch
        }
    }

    /**
     * Fills an empty index with everything there is. The position is written last: a crash before leaves the index
     * at the start, and the filling begins again.
     *
     * @param meanwhile done after each batch
     */
    void fill(SearchIndex index, Runnable meanwhile) {
        IndexPosition end = journal.settledEnd();
        sources.values().forEach(ofKind -> ofKind.forEach(source -> fill(index, source, meanwhile)));
        index.write(List.of(), end);
        catchUp(index);
    }

    private static void fill(SearchIndex index, EntrySource source, Runnable meanwhile) {
        List<UUID> ids = source.idsAfter(null, BATCH);
        while (!ids.isEmpty()) {
            index.write(source.readAll(ids), IndexPosition.START);
            meanwhile.run();
            ids = source.idsAfter(ids.getLast(), BATCH);
        }
    }

    /** Each aggregate is read once however often it changed, as it is now: later than the change, never older. */
    List<IndexChange> read(List<Change> changes) {
        Map<String, Set<UUID>> subjects = new LinkedHashMap<>();
        changes.forEach(change -> subjects.computeIfAbsent(change.kind(), unused -> new LinkedHashSet<>())
                .add(change.id()));
        List<IndexChange> read = new ArrayList<>();
        subjects.forEach((kind, ids) ->
                sources.getOrDefault(kind, List.of()).forEach(source -> read.addAll(source.readAll(List.copyOf(ids)))));
        return read;
    }
}
