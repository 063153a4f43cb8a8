package org.bienban.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bienban.search.EntryLanguage;
import org.bienban.search.IndexField;
import org.bienban.search.Passage;
import org.bienban.search.SearchHit;
import org.bienban.search.SearchIndexException;
import org.bienban.search.ask.Snippet;
import org.bienban.search.ask.Snippets;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.core.search.Hit;

/** Reads what is kept of an entry back and chooses what to show of it. */
final class HitSource {
    private final JsonNode source;

    private HitSource(JsonNode source) {
        this.source = source;
    }

    /** What was read with a hit. */
    static HitSource of(Hit<JsonNode> hit) {
        JsonNode source = hit.source();
        if (source == null) {
            throw new SearchIndexException("OpenSearch did not give what was asked for");
        }
        return new HitSource(source);
    }

    /** What is read for a page of hits. */
    static List<String> shown() {
        return Arrays.stream(IndexField.values())
                .filter(IndexField::stored)
                .map(IndexField::fieldName)
                .toList();
    }

    SearchHit hit(Snippets snippets, float score) {
        EntryLanguage language = EntryLanguage.ofCode(text(IndexField.LANGUAGE));
        Snippet snippet = snippets.of(passages(), language);
        return new SearchHit(
                id(),
                text(IndexField.KIND),
                snippets.title(text(IndexField.TITLE), language),
                text(IndexField.NUMBER_SHOWN),
                snippet.pieces(),
                snippet.anchorId(),
                text(IndexField.UNIT_ID),
                text(IndexField.UNIT_NAME),
                month(),
                date(),
                text(IndexField.STATUS),
                language,
                score);
    }

    String id() {
        return text(IndexField.ID);
    }

    /** The texts of a field, one value each. */
    List<String> texts(IndexField field) {
        List<String> texts = new ArrayList<>();
        source.path(field.fieldName()).forEach(value -> texts.add(value.asText()));
        return texts;
    }

    private List<Passage> passages() {
        List<String> anchors = texts(IndexField.PASSAGE_ANCHOR);
        List<String> headings = texts(IndexField.PASSAGE_HEADING);
        List<String> texts = texts(IndexField.PASSAGE_TEXT);
        List<Passage> passages = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            passages.add(new Passage(anchors.get(i), headings.get(i), texts.get(i)));
        }
        return passages;
    }

    private String text(IndexField field) {
        return source.path(field.fieldName()).path(0).asText("");
    }

    private @Nullable YearMonth month() {
        String value = text(IndexField.MONTH);
        return value.isEmpty() ? null : YearMonth.parse(value);
    }

    private @Nullable LocalDate date() {
        JsonNode value = source.path(IndexField.DATE.fieldName()).path(0);
        return value.isMissingNode() ? null : LocalDate.ofEpochDay(value.asLong());
    }
}
