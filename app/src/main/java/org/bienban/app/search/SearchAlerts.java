package org.bienban.app.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Audiences;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.search.SearchHit;
import org.bienban.search.SearchQuery;
import org.bienban.search.SearchResult;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people be told of what saved searches find anew. What a search finds when the alert is set is known and never told;
 * from then on each document is told once, when it first matches, whoever changes it how often.
 */
@Service
@Transactional
public class SearchAlerts {

    /** What finds more is no alert but a list: nobody would read what they are told. */
    private static final int MOST_KNOWN = 5000;

    private final SavedSearches searches;
    private final SavedQuestions questions;
    private final Searching searching;
    private final NodeIndex index;
    private final AlertTable table;
    private final Audiences audiences;
    private final Clock clock;

    SearchAlerts(
            SavedSearches searches,
            SavedQuestions questions,
            Searching searching,
            NodeIndex index,
            AlertTable table,
            Audiences audiences,
            Clock clock) {
        this.searches = searches;
        this.questions = questions;
        this.searching = searching;
        this.index = index;
        this.table = table;
        this.audiences = audiences;
        this.clock = clock;
    }

    /**
     * Tells the person from now on of what a search they see finds anew.
     *
     * @throws RefusedException if it finds too much, or the index is not whole so that nobody can say what is known
     */
    public void set(Actor actor, UUID searchId) {
        SavedSearch search = searches.get(actor, searchId);
        if (search.told()) {
            return;
        }
        if (index.state() == IndexState.FILLING) {
            throw new RefusedException(Refusal.at("alert", "search.saved.refusal.filling"));
        }
        List<String> known = found(search, audiences.ofActor(actor));
        table.insert(searchId, actor.personId(), clock.instant())
                .ifPresent(alert -> table.know(
                        known.stream()
                                .map(entry -> new AlertTable.Known(alert, entry))
                                .toList(),
                        null));
    }

    /** Tells them no longer. */
    public void unset(Actor actor, UUID searchId) {
        table.delete(searches.get(actor, searchId).id(), actor.personId());
    }

    private List<String> found(SavedSearch search, Set<String> tokens) {
        SearchRequest request = questions.read(search.query());
        List<String> ids = new ArrayList<>();
        String after = null;
        do {
            SearchQuery query = searching.query(request.page(SearchQuery.LARGEST_PAGE, after), tokens);
            SearchResult page = Searching.asked(() -> index.search(query));
            if (page.total() > MOST_KNOWN) {
                throw new RefusedException(
                        Refusal.at("alert", "search.saved.refusal.tooBroad", String.valueOf(MOST_KNOWN)));
            }
            page.hits().stream().map(SearchHit::id).forEach(ids::add);
            after = page.next();
        } while (after != null);
        return ids;
    }
}
