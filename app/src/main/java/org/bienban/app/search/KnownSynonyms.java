package org.bienban.app.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.bienban.app.access.SystemOperated;
import org.bienban.app.access.SystemOperated.Operation;
import org.bienban.search.Synonyms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The synonyms made ready for searches. The list is read again when what is known is a few seconds old, so that every node
 * goes by a change soon without asking the database for each search twice.
 */
@Component
class KnownSynonyms {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final SynonymTable table;
    private final Clock clock;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    KnownSynonyms(SynonymTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Whoever changed the list finds by it at once, on this node. */
    @TransactionalEventListener
    void forget(SystemOperated done) {
        if (done.operation() == Operation.SYNONYMS_CHANGED) {
            known.set(null);
        }
    }

    Synonyms now() {
        Instant now = clock.instant();
        Known kept = known.get();
        if (kept == null || Duration.between(kept.read(), now).abs().compareTo(FRESH) > 0) {
            kept = new Known(
                    Synonyms.of(table.all().stream().map(SynonymGroup::wordings).toList()), now);
            known.set(kept);
        }
        return kept.synonyms();
    }

    private record Known(Synonyms synonyms, Instant read) {}
}
