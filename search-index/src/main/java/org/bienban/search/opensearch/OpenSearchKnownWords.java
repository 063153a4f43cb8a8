package org.bienban.search.opensearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienban.search.SearchQuery;
import org.bienban.search.ask.KnownWords;
import org.bienban.search.ask.QueryText;
import org.bienban.search.engine.Allowed;
import org.bienban.search.engine.Clause;
import org.bienban.search.engine.Clauses;
import org.bienban.search.text.Word;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** The words of the index, for the asker of one query; what can be foreseen is asked in one go. */
final class OpenSearchKnownWords implements KnownWords {
    private final SearchCall call;
    private final QueryText text;
    private final Query seen;
    private final Map<Clause, Long> counted = new HashMap<>();

    OpenSearchKnownWords(SearchCall call, SearchQuery query, QueryText text) {
        this.call = call;
        this.text = text;
        this.seen = ClauseQuery.of(Allowed.seen(query));
    }

    /** Of one word of a query most often all are asked. */
    @Override
    public boolean has(Word word) {
        Clause wanted = anywhere(word);
        if (!counted.containsKey(wanted)) {
            count(text.telling().stream().map(OpenSearchKnownWords::anywhere).toList());
        }
        return counted(wanted) > 0;
    }

    @Override
    public long having(Word word) {
        return counted(wanted(word));
    }

    @Override
    public boolean together(Word first, Word second) {
        return counted(Clauses.beside(first, second)) > 0;
    }

    @Override
    public void foresee(List<Word> words, List<List<Word>> neighbours) {
        List<Clause> asked = new ArrayList<>();
        words.forEach(word -> asked.add(wanted(word)));
        neighbours.forEach(pair -> asked.add(Clauses.beside(pair.getFirst(), pair.getLast())));
        count(asked);
    }

    @Override
    public Collection<String> near(Word word) {
        return NearTerms.of(call, word);
    }

    private static Clause anywhere(Word word) {
        return Clauses.anywhere(word);
    }

    private static Clause wanted(Word word) {
        return word.forms().marked() ? Clauses.written(word) : anywhere(word);
    }

    private long counted(Clause clause) {
        if (!counted.containsKey(clause)) {
            count(List.of(clause));
        }
        return counted.getOrDefault(clause, 0L);
    }

    private void count(List<Clause> clauses) {
        List<Clause> unknown = clauses.stream()
                .distinct()
                .filter(clause -> !counted.containsKey(clause))
                .toList();
        List<Long> counts = call.counts(unknown.stream()
                .map(clause -> List.of(seen, ClauseQuery.of(clause)))
                .toList());
        for (int i = 0; i < unknown.size(); i++) {
            counted.put(unknown.get(i), counts.get(i));
        }
    }
}
