package org.bienban.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.search.IndexField;
import org.bienban.search.ask.QueryText;
import org.bienban.search.text.Word;

/** How much finding a word of a query tells: rare words tell more about which passage to show. */
final class Rarity {
    private static final String EXACT = IndexField.BODY_EXACT.fieldName();
    private static final String LOOSE = IndexField.BODY_LOOSE.fieldName();

    private final JsonNode fields;

    private Rarity(JsonNode fields) {
        this.fields = fields;
    }

    /** Asks once for all words of a query, as if they were a text. */
    static Rarity of(SearchCall call, QueryText text) {
        List<Word> words = Stream.concat(
                        text.words().stream(), text.others().stream().flatMap(other -> other.words().stream()))
                .toList();
        Map<String, ?> asked = Map.of(
                "doc", Map.of(EXACT, terms(words, Word::exact), LOOSE, terms(words, Word::folded)),
                "term_statistics", true,
                "positions", false,
                "offsets", false);
        return new Rarity(call.connection()
                .send("POST", "/" + call.index() + "/_termvectors", asked)
                .path("term_vectors"));
    }

    private static String terms(List<Word> words, Function<Word, String> form) {
        return EncodedTerms.wellFormed(words.stream().map(form).collect(Collectors.joining(EncodedTerms.NEXT)));
    }

    double of(Word word) {
        long entries =
                fields.path(LOOSE).path("field_statistics").path("doc_count").asLong(1);
        long having = Math.max(having(EXACT, word.exact()), having(LOOSE, word.folded()));
        return 0.1 + Math.log(1 + Math.max(1, entries) / (1.0 + having));
    }

    private long having(String field, String form) {
        return fields.path(field).path("terms").path(form).path("doc_freq").asLong(0);
    }
}
