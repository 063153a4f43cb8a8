package org.bienban.search.lucene;

import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.bienban.search.FieldKind;
import org.bienban.search.IndexEntry;
import org.bienban.search.IndexField;
import org.bienban.search.engine.EntryValues;
import org.bienban.search.engine.FieldValues;
import org.bienban.search.engine.TermList;

/** Turns an entry into the library's document, each value into the fields {@link IndexField} describes. */
final class EntryDocument implements FieldValues {
    private static final FieldType WORDS = words(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType TEXT = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    /** Whole values an entry has one of, and is sorted or counted by. */
    private static final Set<IndexField> SORTED = EnumSet.of(
            IndexField.ID,
            IndexField.KIND,
            IndexField.LANGUAGE,
            IndexField.STATUS,
            IndexField.UNIT_LEVEL,
            IndexField.MONTH);

    /** Whole values an entry may have several of, and is counted by. */
    private static final Set<IndexField> COUNTED =
            EnumSet.of(IndexField.CATEGORY, IndexField.BAND, IndexField.UNIT_PATH);

    private final Document document = new Document();

    private EntryDocument() {}

    static Document of(IndexEntry entry) {
        EntryDocument made = new EntryDocument();
        EntryValues.of(entry, made);
        return made.document;
    }

    static Term idTerm(String id) {
        return new Term(IndexField.ID.fieldName(), id);
    }

    @Override
    public void whole(IndexField field, String value) {
        String name = field.fieldName();
        document.add(new StringField(name, value, field.stored() ? Field.Store.YES : Field.Store.NO));
        if (SORTED.contains(field)) {
            document.add(new SortedDocValuesField(name, new BytesRef(value)));
        } else if (COUNTED.contains(field)) {
            document.add(new SortedSetDocValuesField(name, new BytesRef(value)));
        }
    }

    @Override
    public void number(IndexField field, long value) {
        document.add(new NumericDocValuesField(field.fieldName(), value));
        if (field.stored()) {
            document.add(new StoredField(field.fieldName(), value));
        }
    }

    @Override
    public void stored(IndexField field, String value) {
        document.add(new StoredField(field.fieldName(), value));
    }

    @Override
    public void terms(IndexField field, TermList terms) {
        document.add(new Field(field.fieldName(), new TermListStream(terms), type(field)));
    }

    private static FieldType type(IndexField field) {
        return field.kind() == FieldKind.TEXT ? TEXT : WORDS;
    }

    private static FieldType words(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
