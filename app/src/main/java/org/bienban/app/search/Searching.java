package org.bienban.app.search;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Audiences;
import org.bienban.app.directory.PeopleAudiences;
import org.bienban.search.SearchIndexException;
import org.bienban.search.SearchQuery;
import org.bienban.search.SearchResult;
import org.springframework.stereotype.Component;

/** Searches on behalf of a person: what they may not see is neither found nor counted. */
@Component
public class Searching {

    private static final int COMPLETIONS = 7;

    /** Longer than a change takes to be searchable; people who wait longer believe it is lost. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration FAR_BEHIND = Duration.ofSeconds(10);

    private final NodeIndex index;
    private final ChangeJournal journal;
    private final Audiences audiences;
    private final PeopleAudiences people;
    private final SearchWords words;
    private final Clock clock;

    Searching(
            NodeIndex index,
            ChangeJournal journal,
            Audiences audiences,
            PeopleAudiences people,
            SearchWords words,
            Clock clock) {
        this.index = index;
        this.journal = journal;
        this.audiences = audiences;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Answers the request within what the person may see.
     *
     * @throws SearchUnavailableException if the index does not answer, as everything asked here does then
     */
    public SearchResult search(Actor actor, SearchRequest request) {
        SearchQuery query = query(request, tokens(actor));
        return asked(() -> index.search(query));
    }

    /** Waits until everything committed by now can be found; false if that takes too long. */
    public boolean awaitWhatWasWritten() {
        return asked(() -> index.upTo(journal.end(), PATIENCE));
    }

    /** What the index answers, or that it does not. */
    static <T> T asked(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (SearchIndexException e) {
            throw new SearchUnavailableException(e);
        }
    }

    /** How what is typed goes on in what the person may see, at most {@value #COMPLETIONS} ways. */
    public List<String> complete(Actor actor, String typed) {
        SearchRequest request = SearchRequest.of(typed, Map.of()).page(COMPLETIONS, null);
        SearchQuery query = query(request, tokens(actor));
        return asked(() -> index.complete(query));
    }

    private Set<String> tokens(Actor actor) {
        Set<String> tokens = new HashSet<>(audiences.ofActor(actor));
        tokens.addAll(people.ofActor(actor));
        return tokens;
    }

    /** The request as a question to the index by somebody with these tokens. */
    SearchQuery query(SearchRequest request, Set<String> tokens) {
        LocalDate today = LocalDate.now(clock);
        SearchQuery.Builder query = SearchQuery.of(request.text(), tokens)
                .months(request.from(), request.to())
                .vocabulary(words.on(today))
                .today(today)
                .favoured(SearchWords.FAVOURED)
                .order(request.order())
                .pageSize(request.size())
                .after(request.after());
        request.chosen().forEach(query::chosen);
        request.asked().forEach(value -> query.asked(value.field(), value.value()));
        return query.build();
    }

    /** Whether the index is still being filled, so that something may be missing. */
    public boolean incomplete() {
        return index.state() == IndexState.FILLING;
    }

    /** Whether the index is so far behind that people would miss what they know to be there. */
    public boolean behind() {
        return journal.oldestAfter(asked(index::position)).compareTo(FAR_BEHIND) > 0;
    }
}
