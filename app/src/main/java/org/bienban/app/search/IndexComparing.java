package org.bienban.app.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import org.bienban.app.search.IndexDifference.Reason;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexPosition;

/**
 * One comparison: every entry carries the version of the row it was made from. What looks different is looked at again
 * once the index has everything that was committed meanwhile, so that only what no change in the journal would put right
 * is told.
 */
final class IndexComparing {

    private static final int PAGE = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final NodeIndex index;
    private final ChangeJournal journal;
    private final List<EntrySource> sources;
    private final List<IndexDifference> suspects = new ArrayList<>();
    private long compared;
    private long wanted;

    IndexComparing(NodeIndex index, ChangeJournal journal, List<EntrySource> sources) {
        this.index = index;
        this.journal = journal;
        this.sources = sources;
    }

    /** Compares everything; tells how far it is after each page. */
    IndexComparison run(IndexComparison begun, Consumer<IndexComparison> progress) {
        IndexPosition before = journal.end();
        for (EntrySource source : sources) {
            List<UUID> ids = source.idsAfter(null, PAGE);
            while (!ids.isEmpty()) {
                ids.forEach(id -> compare(source, id));
                progress.accept(begun.comparing(compared));
                ids = source.idsAfter(ids.getLast(), PAGE);
            }
        }
        long entries = index.status().entries();
        boolean stoodStill = index.upTo(before, Duration.ZERO) && journal.end().equals(before);
        List<IndexDifference> sure = stillDifferent();
        long surplus = stoodStill
                ? Math.max(0, entries - wanted + count(sure, Reason.MISSING) - count(sure, Reason.LEFT_BEHIND))
                : 0;
        return begun.comparing(compared).found(sure, surplus);
    }

    private static long count(List<IndexDifference> differences, Reason reason) {
        return differences.stream().filter(each -> each.reason() == reason).count();
    }

    private void compare(EntrySource source, UUID id) {
        List<IndexChange> changes = source.read(id);
        compared += changes.size();
        wanted += changes.stream().filter(IndexChange.Upsert.class::isInstance).count();
        suspects.addAll(differences(source, id, changes));
    }

    private List<IndexDifference> stillDifferent() {
        if (suspects.isEmpty()) {
            return List.of();
        }
        index.upTo(journal.end(), PATIENCE);
        return suspects.stream()
                .flatMap(suspect -> sources.stream()
                        .filter(source -> source.kind().equals(suspect.kind()))
                        .flatMap(source ->
                                differences(source, suspect.subject(), source.read(suspect.subject())).stream())
                        .filter(each -> each.entryId().equals(suspect.entryId())))
                .distinct()
                .toList();
    }

    private List<IndexDifference> differences(EntrySource source, UUID id, List<IndexChange> changes) {
        List<IndexDifference> found = new ArrayList<>();
        for (IndexChange change : changes) {
            reason(change).ifPresent(reason -> found.add(new IndexDifference(change.id(), source.kind(), id, reason)));
        }
        return found;
    }

    private Optional<Reason> reason(IndexChange change) {
        OptionalLong had = index.versionOf(change.id());
        return switch (change) {
            case IndexChange.Delete delete -> had.isPresent() ? Optional.of(Reason.LEFT_BEHIND) : Optional.empty();
            case IndexChange.Upsert(var entry) -> {
                if (had.isEmpty()) {
                    yield Optional.of(Reason.MISSING);
                }
                int than = Long.compare(had.getAsLong(), entry.sourceVersion());
                yield than == 0 ? Optional.empty() : Optional.of(than < 0 ? Reason.OLDER : Reason.NEWER);
            }
        };
    }
}
