package org.bienban.app.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bienban.app.search.AlertTable.Alert;
import org.bienban.app.search.AlertTable.Known;
import org.bienban.app.search.SearchMatched.Found;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexEntry;
import org.bienban.search.IndexPosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Matches documents as they change against the saved searches somebody wants to be told of. It follows the journal by a
 * position of its own, kept in the database: one node at a time looks, whichever comes first, so that all of them together
 * tell a thing once, and filling an index anew tells nothing. Position, what is known and what is told change together.
 *
 * <p>Nothing is written before the end: a transaction that has written holds up all followers of the journal.
 */
@Component
class AlertWatch {

    private static final Logger log = LoggerFactory.getLogger(AlertWatch.class);
    private static final int BATCH = 200;

    private final ChangeJournal journal;
    private final IndexTail tail;
    private final AlertTable table;
    private final AlertMatching matching;
    private final SavedQuestions questions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AlertWatch(
            ChangeJournal journal,
            IndexTail tail,
            AlertTable table,
            AlertMatching matching,
            SavedQuestions questions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.journal = journal;
        this.tail = tail;
        this.table = table;
        this.matching = matching;
        this.questions = questions;
        this.events = events;
        this.clock = clock;
    }

    /** Looks at the next settled changes; answers whether there may be more. */
    @Transactional
    boolean step() {
        if (!table.alone()) {
            return false;
        }
        Optional<IndexPosition> position = table.position();
        if (position.isEmpty() || journal.forgotten(position.get())) {
            position.ifPresent(lost -> log.warn("Changes were thrown away before alerts looked at them: {}", lost));
            table.move(journal.settledEnd());
            return false;
        }
        List<Change> changes = journal.after(position.get(), BATCH);
        if (changes.isEmpty()) {
            return false;
        }
        List<Alert> alerts = table.all();
        Map<Alert, List<IndexEntry>> matches = alerts.isEmpty() ? Map.of() : matching.of(alerts, entries(changes));
        List<SearchMatched> news = matches.isEmpty() ? List.of() : news(matches);
        if (!news.isEmpty()) {
            events.publishEvent(new SearchesMatched(news));
        }
        table.move(changes.getLast().position());
        return true;
    }

    private List<IndexEntry> entries(List<Change> changes) {
        return tail.read(changes).stream()
                .filter(IndexChange.Upsert.class::isInstance)
                .map(change -> ((IndexChange.Upsert) change).entry())
                .toList();
    }

    private List<SearchMatched> news(Map<Alert, List<IndexEntry>> matches) {
        List<Known> all = new ArrayList<>();
        matches.forEach((alert, found) -> found.forEach(entry -> all.add(new Known(alert.id(), entry.id()))));
        Set<Known> unknown = table.know(all, clock.instant());
        List<SearchMatched> news = new ArrayList<>();
        matches.forEach((alert, found) -> {
            List<Found> told = found.stream()
                    .filter(entry -> unknown.contains(new Known(alert.id(), entry.id())))
                    .map(entry -> found(alert, entry))
                    .toList();
            if (!told.isEmpty()) {
                news.add(new SearchMatched(alert.personId(), alert.searchId(), alert.name(), alert.href(), told));
            }
        });
        return news;
    }

    private Found found(Alert alert, IndexEntry entry) {
        String words = questions.read(alert.query()).text();
        return new Found(
                entry.id(),
                entry.kind(),
                entry.number(),
                entry.unitName(),
                entry.month(),
                EntryPages.of(entry.id(), words));
    }
}
