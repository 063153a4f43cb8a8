package org.bienban.search.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienban.search.EntryBand;
import org.bienban.search.IndexEntry;
import org.bienban.search.IndexField;
import org.bienban.search.engine.EntryValues;
import org.bienban.search.engine.FieldValues;
import org.bienban.search.engine.TermList;

/** An entry as the document that is sent. */
final class EntryFields implements FieldValues {
    private final Map<String, List<Object>> document = new HashMap<>();
    private long characters;

    private EntryFields() {}

    static EntryFields of(IndexEntry entry) {
        EntryFields fields = new EntryFields();
        EntryValues.of(entry, fields);
        EntryBand band = entry.band();
        if (!band.name().isEmpty()) {
            fields.add(IndexShape.BAND_NAME, band.name());
            band.audiences().forEach(audience -> fields.add(IndexShape.BAND_AUDIENCE, audience));
        }
        return fields;
    }

    Map<String, List<Object>> document() {
        return document;
    }

    /** How much text it holds, about. */
    long characters() {
        return characters;
    }

    @Override
    public void whole(IndexField field, String value) {
        add(field.fieldName(), value);
    }

    @Override
    public void number(IndexField field, long value) {
        document.computeIfAbsent(field.fieldName(), unused -> new ArrayList<>()).add(value);
    }

    @Override
    public void stored(IndexField field, String value) {
        add(field.fieldName(), value);
    }

    @Override
    public void terms(IndexField field, TermList terms) {
        EncodedTerms.of(terms).forEach(value -> add(field.fieldName(), value));
    }

    private void add(String field, String value) {
        characters += value.length();
        document.computeIfAbsent(field, unused -> new ArrayList<>()).add(EncodedTerms.wellFormed(value));
    }
}
