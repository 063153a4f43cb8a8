package org.bienban.search.opensearch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienban.search.FieldKind;
import org.bienban.search.IndexField;
import org.bienban.search.IndexSchema;
import org.bienban.search.engine.Ranking;

/** What an index is made with: its settings and its fields, as a schema says. */
final class IndexShape {
    /** The band of an entry and who may know of it, apart: together they count an entry once. */
    static final String BAND_NAME = "band_name";

    static final String BAND_AUDIENCE = "band_audience";

    /** How far changes have been read, in a document of its own. */
    static final String TRANSACTION = "position_transaction";

    static final String SEQUENCE = "position_sequence";

    /** The analyzer that takes {@link EncodedTerms} apart. */
    static final String TERMS = "terms";

    /** Whole values by which entries are ranked; others are found by only, which is all a server does with whole values. */
    private static final Set<IndexField> WEIGHED = EnumSet.of(IndexField.NUMBER_WHOLE, IndexField.REFERENCE);

    private static final String WORDS = "words";
    private static final String WHOLE = "whole";
    private static final Map<String, Object> KEPT = Map.of("type", "keyword", "index", false, "doc_values", false);

    private IndexShape() {}

    /** The body of the request that makes an index of a schema, reached by an alias. */
    static Map<String, Object> of(IndexSchema schema, String alias) {
        return Map.of(
                "aliases", Map.of(alias, Map.of()),
                "settings", Map.of("index", settings()),
                "mappings", mappings(schema));
    }

    private static Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("auto_expand_replicas", "0-1");
        // A write makes its changes and its position visible together.
        settings.put("refresh_interval", "-1");
        // Longer than a writer that lost its turn may be held up: what was removed stays removed.
        settings.put("gc_deletes", "1h");
        settings.put("similarity", Map.of(WORDS, similarity(Ranking.VIETNAMESE.b()), WHOLE, similarity(0)));
        settings.put("analysis", analysis());
        return settings;
    }

    /** Weighing is fixed with the index here: that of the language nearly all documents are in. */
    private static Map<String, Object> similarity(float b) {
        return Map.of("type", "BM25", "k1", Ranking.VIETNAMESE.k1(), "b", b);
    }

    private static Map<String, Object> analysis() {
        Map<String, Object> places = Map.of(
                "type", "char_group", "tokenize_on_chars", List.of(EncodedTerms.NEXT), "max_token_length", 30_000);
        Map<String, Object> forms = Map.of(
                "type",
                "pattern_capture",
                "preserve_original",
                false,
                "patterns",
                List.of("([^" + EncodedTerms.OR + "]+)"));
        Map<String, Object> analyzer = Map.of("type", "custom", "tokenizer", "places", "filter", List.of("forms"));
        return Map.of(
                "tokenizer", Map.of("places", places),
                "filter", Map.of("forms", forms),
                "analyzer", Map.of(TERMS, analyzer));
    }

    private static Map<String, Object> mappings(IndexSchema schema) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> kept = new ArrayList<>(List.of(TRANSACTION, SEQUENCE, IndexField.SOURCE_VERSION.fieldName()));
        for (IndexField field : schema.fields()) {
            properties.put(field.fieldName(), property(field));
            if (field.stored()) {
                kept.add(field.fieldName());
            }
        }
        properties.put(BAND_NAME, Map.of("type", "keyword"));
        properties.put(BAND_AUDIENCE, Map.of("type", "keyword"));
        properties.put(TRANSACTION, KEPT);
        properties.put(SEQUENCE, KEPT);
        // Terms are made anew from the database, so only what is shown is kept.
        return Map.of("dynamic", "strict", "_source", Map.of("includes", kept), "properties", properties);
    }

    private static Map<String, Object> property(IndexField field) {
        return switch (field.kind()) {
            case EXACT -> WEIGHED.contains(field) ? words(field) : Map.of("type", "keyword");
            case NUMBER -> Map.of("type", "long");
            case STORED -> KEPT;
            case TEXT, WORDS -> words(field);
        };
    }

    private static Map<String, Object> words(IndexField field) {
        boolean presence = field.kind() == FieldKind.EXACT;
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("type", "text");
        words.put("analyzer", TERMS);
        words.put("similarity", presence ? WHOLE : WORDS);
        words.put("norms", !presence);
        if (field.kind() == FieldKind.TEXT) {
            words.put("position_increment_gap", EncodedTerms.GAP);
        } else {
            words.put("index_options", presence ? "docs" : "freqs");
        }
        return words;
    }
}
