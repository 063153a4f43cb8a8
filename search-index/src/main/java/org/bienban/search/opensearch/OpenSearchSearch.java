package org.bienban.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bienban.search.Facets;
import org.bienban.search.QueryNote;
import org.bienban.search.SearchHit;
import org.bienban.search.SearchOrder;
import org.bienban.search.SearchQuery;
import org.bienban.search.SearchResult;
import org.bienban.search.ask.Correction;
import org.bienban.search.ask.Marks;
import org.bienban.search.ask.PageKey;
import org.bienban.search.ask.QueryReader;
import org.bienban.search.ask.QueryText;
import org.bienban.search.ask.Snippets;
import org.bienban.search.engine.Allowed;
import org.bienban.search.engine.Clause;
import org.bienban.search.engine.Favour;
import org.bienban.search.engine.Ranking;
import org.bienban.search.engine.Weighing;
import org.bienban.search.engine.Worded;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.Hit;

/** Answers one query. */
final class OpenSearchSearch {
    private final SearchCall call;
    private final SearchQuery query;
    private final QueryText text;
    private final FacetCounts facets;
    private final boolean byScore;
    private final @Nullable PageKey after;

    OpenSearchSearch(SearchCall call, SearchQuery query) {
        this.call = call;
        this.query = query;
        this.text = QueryReader.read(query);
        this.facets = new FacetCounts(call, query, text);
        this.byScore = query.order() == SearchOrder.RELEVANCE && !text.words().isEmpty();
        this.after = PageKey.decode(query);
    }

    SearchResult answer() {
        long began = System.nanoTime();
        Set<QueryNote> notes = new LinkedHashSet<>(text.notes());
        if (after == null && query.after() != null) {
            notes.add(QueryNote.of(QueryNote.Kind.CURSOR_IGNORED));
        }
        if (query.audiences().isEmpty() || text.hopeless()) {
            return new SearchResult(0, List.of(), null, Facets.NONE, since(began), List.copyOf(notes), null);
        }
        int required = text.required();
        SearchResponse<JsonNode> response = ask(required);
        if (byScore && text.relaxes(SearchCall.total(response))) {
            notes.add(QueryNote.of(QueryNote.Kind.FEWER_WORDS));
            required = 1;
            response = ask(required);
        }
        List<SearchHit> hits = hits(response.hits().hits());
        boolean more = response.hits().hits().size() > query.pageSize();
        String next = more ? key(hits.getLast()).encode(query) : null;
        Facets counted = facets.read(response.aggregations(), worded(required));
        String meant = meant();
        return new SearchResult(
                SearchCall.total(response), hits, next, counted, since(began), List.copyOf(notes), meant);
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** One more than shown, which tells whether there is a next page. */
    private SearchResponse<JsonNode> ask(int required) {
        PageOrder order = new PageOrder(query, byScore);
        SearchRequest.Builder search = call.on(matching(required))
                .size(query.pageSize() + 1)
                .sort(order.sort())
                .trackTotalHits(all -> all.enabled(true))
                .source(source -> source.filter(only -> only.includes(HitSource.shown())))
                // The same copies of the index for all pages of a question: scores of copies differ a little.
                .preference("q" + query.text().hashCode())
                .aggregations(facets.beside());
        if (after != null) {
            search.searchAfter(order.place(after));
        }
        return call.answer(search);
    }

    private Query matching(int required) {
        List<Query> filters = new ArrayList<>(worded(required));
        filters.add(ClauseQuery.of(Allowed.by(query, text)));
        return byScore
                ? Favoured.of(
                        ClauseQuery.weighed(Weighing.of(text, Ranking.of(text.language())), filters),
                        Favour.of(query, text))
                : ClauseQuery.within(filters);
    }

    /** What the words ask for; nothing if there are none. */
    private List<Query> worded(int required) {
        if (text.words().isEmpty()) {
            return List.of();
        }
        Clause words = Worded.words(text, required);
        return List.of(ClauseQuery.of(text.numbers().isEmpty() ? words : Clause.any(words, Worded.numbers(text))));
    }

    private List<SearchHit> hits(List<Hit<JsonNode>> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Snippets snippets = new Snippets(
                text.words().isEmpty() ? new Marks(text, word -> 1) : new Marks(text, Rarity.of(call, text)::of));
        return found.stream()
                .limit(query.pageSize())
                .map(hit -> HitSource.of(hit).hit(snippets, score(hit)))
                .toList();
    }

    private float score(Hit<JsonNode> hit) {
        return byScore && hit.score() != null ? hit.score().floatValue() : 0;
    }

    private static PageKey key(SearchHit hit) {
        long day = hit.date() == null ? PageKey.NO_DAY : hit.date().toEpochDay();
        return new PageKey(hit.score(), day, hit.id());
    }

    private @Nullable String meant() {
        return byScore && query.after() == null
                ? Correction.of(query.text(), text, new OpenSearchKnownWords(call, query, text))
                : null;
    }
}
