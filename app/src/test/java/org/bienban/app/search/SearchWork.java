package org.bienban.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actors;
import org.bienban.app.access.Audiences;
import org.bienban.search.IndexCondition;
import org.bienban.search.SearchQuery;
import org.springframework.boot.test.context.TestComponent;

/** Lets tests outside the package bring this node's index up to date at once. */
@TestComponent
public class SearchWork {

    private final NodeIndex index;
    private final IndexTail tail;
    private final ChangeJournal journal;
    private final Audiences audiences;
    private final Actors actors;
    private final AlertWatch watch;

    SearchWork(
            NodeIndex index,
            IndexTail tail,
            ChangeJournal journal,
            Audiences audiences,
            Actors actors,
            AlertWatch watch) {
        this.index = index;
        this.tail = tail;
        this.journal = journal;
        this.audiences = audiences;
        this.actors = actors;
        this.watch = watch;
    }

    /** Opens the index another process left in the folder, brings it up to date and counts what the person finds. */
    public void assertFinds(Path folder, UUID personId, String text, long expected) {
        SearchProperties settings = new SearchProperties(folder, false, Duration.ofMillis(10), Duration.ofDays(30));
        try (NodeIndex left = new NodeIndex(settings, tail, journal)) {
            assertThat(left.status().foundAtStart()).isEqualTo(new IndexCondition.CarriedOn());
            while (left.work()) {
                // one batch a turn
            }
            Set<String> tokens = audiences.ofActor(actors.ofPerson(personId));
            assertThat(left.search(SearchQuery.of(text, tokens).build()).total())
                    .isEqualTo(expected);
            assertThat(left.status().lag()).isZero();
        }
    }

    /** Returns when everything committed is searchable. */
    public void catchUp() {
        while (index.work()) {
            // one batch a turn
        }
    }

    /** Returns when everybody has been told of everything committed that their saved searches find. */
    public void lookForAlerts() {
        do {
            // one batch a turn
        } while (watch.step());
    }
}
