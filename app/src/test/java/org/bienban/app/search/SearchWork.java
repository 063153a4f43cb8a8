package org.bienban.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.bienban.app.access.Actors;
import org.bienban.app.access.Audiences;
import org.bienban.search.IndexCondition;
import org.bienban.search.IndexPosition;
import org.bienban.search.SearchQuery;
import org.springframework.boot.test.context.TestComponent;

/** Lets tests outside the package bring this node's index up to date at once. */
@TestComponent
public class SearchWork {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final NodeIndex index;
    private final IndexTail tail;
    private final ChangeJournal journal;
    private final WritersTurn turn;
    private final Audiences audiences;
    private final Actors actors;
    private final AlertWatch watch;
    private final AlertTable alerts;

    SearchWork(
            NodeIndex index,
            IndexTail tail,
            ChangeJournal journal,
            WritersTurn turn,
            Audiences audiences,
            Actors actors,
            AlertWatch watch,
            AlertTable alerts) {
        this.index = index;
        this.tail = tail;
        this.journal = journal;
        this.turn = turn;
        this.audiences = audiences;
        this.actors = actors;
        this.watch = watch;
        this.alerts = alerts;
    }

    /** Opens the index another process left in the folder, brings it up to date and counts what the person finds. */
    public void assertFinds(Path folder, UUID personId, String text, long expected) {
        SearchProperties settings =
                new SearchProperties(folder, false, Duration.ofMillis(10), Duration.ofDays(30), List.of());
        try (NodeIndex left = new NodeIndex(settings, tail, journal, turn)) {
            assertThat(left.status().foundAtStart()).isEqualTo(new IndexCondition.CarriedOn());
            while (left.work()) {
                // one batch a turn
            }
            Set<String> tokens = audiences.ofActor(actors.ofPerson(personId));
            assertThat(left.search(SearchQuery.of(text, tokens).build()).total())
                    .isEqualTo(expected);
            assertThat(journal.lag(left.position())).isZero();
        }
    }

    /** Returns when everything committed is searchable. */
    public void catchUp() {
        while (index.work()) {
            // one batch a turn
        }
        // Tests run beside each other: what was committed here waits for transactions that began before.
        index.upTo(journal.end(), LONGEST);
    }

    /** Returns when everybody has been told of everything committed that their saved searches find. */
    public void lookForAlerts() {
        IndexPosition end = journal.end();
        Instant latest = Instant.now().plus(LONGEST);
        // A turn does nothing while somebody else's transaction is open or another test looks: what is wanted comes
        // after.
        while ((watch.step() || behind(end)) && Instant.now().isBefore(latest)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean behind(IndexPosition end) {
        return alerts.position().map(position -> position.compareTo(end) < 0).orElse(false);
    }
}
