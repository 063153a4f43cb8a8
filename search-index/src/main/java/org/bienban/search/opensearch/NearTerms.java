package org.bienban.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bienban.search.IndexField;
import org.bienban.search.ask.KnownWords;
import org.bienban.search.engine.Clauses;
import org.bienban.search.text.EditDistance;
import org.bienban.search.text.LanguageGuess;
import org.bienban.search.text.Word;
import org.opensearch.client.opensearch._types.SuggestMode;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.FieldSuggester;
import org.opensearch.client.opensearch.core.search.StringDistance;
import org.opensearch.client.opensearch.core.search.SuggestSort;
import org.opensearch.client.opensearch.core.search.TermSuggestOption;

/** Terms of the index spelled much like a word, whoever may see where they stand. */
final class NearTerms {
    /** Spellings looked at; more cost time and bring nothing. */
    private static final int NEAREST = 24;

    /** Of the terms without marks only some are syllables. */
    private static final int MOST_TERMS = 4 * NEAREST;

    private static final Query NOTHING = Query.of(q -> q.matchNone(none -> none));

    private NearTerms() {}

    static List<String> of(SearchCall call, Word word) {
        SearchResponse<JsonNode> response = call.answer(call.on(NOTHING)
                .size(0)
                .suggest(suggest -> suggest.suggesters(Map.of(
                        IndexField.BODY_EXACT.name(), like(IndexField.BODY_EXACT, word.exact()),
                        IndexField.BODY_LOOSE.name(), like(IndexField.BODY_LOOSE, word.folded()),
                        IndexField.CONTEXT.name(), like(IndexField.CONTEXT, word.folded())))));
        List<Spelling> near = new ArrayList<>(spellings(response, IndexField.BODY_EXACT, word.exact()));
        // Stems are no words to suggest.
        for (IndexField field : Clauses.SEARCHED) {
            spellings(response, field, word.folded()).stream()
                    .filter(spelling -> LanguageGuess.syllable(spelling.word()))
                    .forEach(near::add);
        }
        near.sort(Comparator.comparingInt(Spelling::distance)
                .thenComparing(Comparator.comparingLong(Spelling::entries).reversed()));
        return near.stream().map(Spelling::word).distinct().limit(NEAREST).toList();
    }

    private static FieldSuggester like(IndexField field, String form) {
        return FieldSuggester.of(suggester -> suggester
                .text(EncodedTerms.wellFormed(form))
                .term(term -> term.field(field.fieldName())
                        .analyzer(IndexShape.TERMS)
                        .suggestMode(SuggestMode.Always)
                        .stringDistance(StringDistance.DamerauLevenshtein)
                        .sort(SuggestSort.Score)
                        .maxEdits(KnownWords.FARTHEST)
                        .prefixLength(1)
                        .minWordLength(1)
                        .size(MOST_TERMS)
                        .shardSize(MOST_TERMS)));
    }

    private static List<Spelling> spellings(SearchResponse<JsonNode> response, IndexField field, String form) {
        return response.suggest().getOrDefault(field.name(), List.of()).stream()
                .flatMap(found -> found.term().options().stream())
                .map(option -> spelling(option, form))
                .toList();
    }

    private static Spelling spelling(TermSuggestOption option, String form) {
        long entries = option.freq() == null ? 0 : option.freq();
        return new Spelling(option.text(), EditDistance.between(form, option.text(), KnownWords.FARTHEST), entries);
    }

    /** A word of the index. */
    private record Spelling(String word, int distance, long entries) {}
}
