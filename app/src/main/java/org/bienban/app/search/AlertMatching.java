package org.bienban.app.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Actors;
import org.bienban.app.access.Audiences;
import org.bienban.app.search.AlertTable.Alert;
import org.bienban.search.EntryMatcher;
import org.bienban.search.IndexEntry;
import org.springframework.stereotype.Component;

/**
 * Which entries each alert is about. A question is asked once for all who ask it; then each person is shown what their own
 * tokens of this moment let them see, as in a search.
 */
@Component
class AlertMatching {

    private final SavedQuestions questions;
    private final Searching searching;
    private final Actors actors;
    private final Audiences audiences;

    AlertMatching(SavedQuestions questions, Searching searching, Actors actors, Audiences audiences) {
        this.questions = questions;
        this.searching = searching;
        this.actors = actors;
        this.audiences = audiences;
    }

    /** The matches; alerts without any are left out. */
    Map<Alert, List<IndexEntry>> of(List<Alert> alerts, List<IndexEntry> entries) {
        Map<String, List<IndexEntry>> byQuery = asked(alerts, entries);
        Map<UUID, Reader> readers = new HashMap<>();
        Map<Alert, List<IndexEntry>> matches = new LinkedHashMap<>();
        for (Alert alert : alerts) {
            List<IndexEntry> found = byQuery.getOrDefault(alert.query(), List.of());
            if (!found.isEmpty()) {
                Reader reader = readers.computeIfAbsent(alert.personId(), this::reader);
                List<IndexEntry> seen = reader.asks(alert) ? reader.seen(found) : List.of();
                if (!seen.isEmpty()) {
                    matches.put(alert, seen);
                }
            }
        }
        return matches;
    }

    private Map<String, List<IndexEntry>> asked(List<Alert> alerts, List<IndexEntry> entries) {
        Map<String, IndexEntry> byId =
                entries.stream().collect(Collectors.toMap(IndexEntry::id, entry -> entry, (one, other) -> other));
        Set<String> everybody =
                entries.stream().flatMap(entry -> entry.audiences().stream()).collect(Collectors.toSet());
        Map<String, List<IndexEntry>> found = new HashMap<>();
        try (EntryMatcher matcher = EntryMatcher.of(entries)) {
            alerts.stream()
                    .map(Alert::query)
                    .distinct()
                    .forEach(query -> found.put(
                            query,
                            matcher.matching(searching.query(questions.read(query), everybody)).stream()
                                    .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                                    .toList()));
        }
        return found;
    }

    private Reader reader(UUID personId) {
        Actor actor = actors.ofPerson(personId);
        return new Reader(actor, audiences.ofActor(actor));
    }

    private record Reader(Actor actor, Set<String> tokens) {

        /** Whether they still see the search itself: it may be shared no longer, or they may have left the unit. */
        boolean asks(Alert alert) {
            return actor.personId().equals(alert.ownerId())
                    || SharingUnits.ids(actor).stream().anyMatch(unit -> unit.equals(alert.unitId()));
        }

        List<IndexEntry> seen(List<IndexEntry> entries) {
            return entries.stream()
                    .filter(entry -> Audiences.meet(tokens, entry.audiences()))
                    .toList();
        }
    }
}
