package org.bienban.search.lucene;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
import org.bienban.search.EntryLanguage;
import org.bienban.search.FieldKind;
import org.bienban.search.IndexEntry;
import org.bienban.search.IndexField;
import org.bienban.search.Passage;
import org.bienban.search.text.DocumentNumbers;
import org.bienban.search.text.Words;

/** Turns an entry into the library's document, each value into the fields {@link IndexField} describes. */
final class EntryDocument {
    private static final FieldType WORDS = words(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType TEXT = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType PRESENCE = presence();
    private static final int LONGEST_KEY = 200;

    private final IndexEntry entry;
    private final Document document = new Document();
    private final Set<String> anyWord = new HashSet<>();

    private EntryDocument(IndexEntry entry) {
        this.entry = entry;
    }

    static Document of(IndexEntry entry) {
        EntryDocument made = new EntryDocument(entry);
        made.addIdentity();
        made.addTitleAndNumber();
        made.addPassages();
        made.addReferences();
        made.addContext();
        made.addUnit();
        made.addTimes();
        made.addAnyWord();
        return made.document;
    }

    static Term idTerm(String id) {
        return new Term(IndexField.ID.fieldName(), id);
    }

    private void addAnyWord() {
        TermList once = new TermList();
        anyWord.forEach(once::next);
        document.add(new Field(IndexField.ANY_WORD.fieldName(), new TermListStream(once), PRESENCE));
    }

    private void addIdentity() {
        sorted(IndexField.ID, entry.id());
        sorted(IndexField.KIND, entry.kind());
        sorted(IndexField.LANGUAGE, entry.language().code());
        sorted(IndexField.STATUS, entry.status());
        each(IndexField.AUDIENCE, entry.audiences());
        number(IndexField.SOURCE_VERSION, entry.sourceVersion());
    }

    private void addTitleAndNumber() {
        stored(IndexField.TITLE, entry.title());
        TextTerms title = new TextTerms(entry.language());
        title.add(entry.title());
        terms(IndexField.TITLE_EXACT, title.exact());
        terms(IndexField.TITLE_LOOSE, title.loose());
        terms(IndexField.TITLE_PAIRS, title.pairs());
        each(IndexField.NUMBER_WHOLE, ownNumbers());
        if (!entry.number().isBlank()) {
            stored(IndexField.NUMBER_SHOWN, entry.number());
            TextTerms parts = new TextTerms(EntryLanguage.VI);
            parts.add(entry.number());
            terms(IndexField.NUMBER_PART, parts.loose());
            parts.loose().addTo(anyWord);
        }
    }

    private Set<String> ownNumbers() {
        String text =
                entry.passages().isEmpty() ? "" : entry.passages().getFirst().text();
        return DocumentNumbers.ownKeys(entry.number(), entry.title(), text);
    }

    private void addPassages() {
        TextTerms body = new TextTerms(entry.language());
        body.add(entry.title());
        for (Passage passage : entry.passages()) {
            stored(IndexField.PASSAGE_ANCHOR, passage.anchorId());
            stored(IndexField.PASSAGE_HEADING, passage.heading());
            stored(IndexField.PASSAGE_TEXT, passage.text());
            body.add(passage.heading());
            body.add(passage.text());
        }
        terms(IndexField.BODY_EXACT, body.exact());
        terms(IndexField.BODY_LOOSE, body.loose());
        terms(IndexField.BODY_PAIRS, body.pairs());
        terms(IndexField.BODY_GRAMS, body.grams());
        body.loose().addTo(anyWord);
    }

    private void addReferences() {
        Set<String> cited = new LinkedHashSet<>(DocumentNumbers.citedIn(Words.normal(entry.title())));
        for (Passage passage : entry.passages()) {
            cited.addAll(DocumentNumbers.citedIn(Words.normal(passage.text())));
        }
        Set<String> keys = new LinkedHashSet<>();
        cited.forEach(number -> keys.addAll(DocumentNumbers.keys(number)));
        each(IndexField.REFERENCE, keys);
    }

    private void addContext() {
        TextTerms context = new TextTerms(entry.language());
        context.add(entry.unitName());
        entry.people().forEach(context::add);
        entry.categories().forEach(context::add);
        terms(IndexField.CONTEXT, context.loose());
        context.loose().addTo(anyWord);
        counted(IndexField.CATEGORY, entry.categories());
        each(IndexField.PERSON, entry.people());
        names(IndexField.PERSON_WORDS, entry.people());
        each(IndexField.STANDING, entry.standings());
        counted(IndexField.BAND, entry.band().keys());
    }

    private void addUnit() {
        exact(IndexField.UNIT_ID, entry.unitId());
        stored(IndexField.UNIT_NAME, entry.unitName());
        names(IndexField.UNIT_WORDS, entry.unitNames());
        Set<String> path = new LinkedHashSet<>(entry.unitPath());
        path.add(entry.unitId());
        path.remove("");
        counted(IndexField.UNIT_PATH, path);
        sorted(IndexField.UNIT_LEVEL, entry.unitLevel());
    }

    private void addTimes() {
        if (entry.month() != null) {
            sorted(IndexField.MONTH, entry.month().toString());
        }
        if (entry.date() != null) {
            number(IndexField.DATE, entry.date().toEpochDay());
        }
        if (entry.due() != null) {
            number(IndexField.DUE, entry.due().toEpochDay());
        }
    }

    /** Names are looked for by whoever does not know their language: in every form. */
    private void names(IndexField field, Collection<String> names) {
        TextTerms words = new TextTerms(EntryLanguage.UNDETERMINED);
        names.forEach(words::add);
        terms(field, words.loose());
    }

    private void counted(IndexField field, Collection<String> values) {
        each(field, values);
        for (String value : values) {
            document.add(new SortedSetDocValuesField(field.fieldName(), new BytesRef(key(field, value))));
        }
    }

    private void each(IndexField field, Collection<String> values) {
        for (String value : values) {
            exact(field, value);
        }
    }

    private void exact(IndexField field, String value) {
        if (!value.isEmpty()) {
            document.add(new StringField(
                    field.fieldName(), key(field, value), field.stored() ? Field.Store.YES : Field.Store.NO));
        }
    }

    /** The library refuses terms beyond 32 kB; nobody searches for the far end of such a value. */
    private static String key(IndexField field, String value) {
        return field.stored() || value.length() <= LONGEST_KEY ? value : value.substring(0, LONGEST_KEY);
    }

    private void sorted(IndexField field, String value) {
        if (!value.isEmpty()) {
            exact(field, value);
            document.add(new SortedDocValuesField(field.fieldName(), new BytesRef(value)));
        }
    }

    private void number(IndexField field, long value) {
        document.add(new NumericDocValuesField(field.fieldName(), value));
        if (field.stored()) {
            document.add(new StoredField(field.fieldName(), value));
        }
    }

    private void stored(IndexField field, String value) {
        document.add(new StoredField(field.fieldName(), value));
    }

    private void terms(IndexField field, TermList terms) {
        if (terms.size() > 0) {
            FieldType type = field.kind() == FieldKind.TEXT ? TEXT : WORDS;
            document.add(new Field(field.fieldName(), new TermListStream(terms), type));
        }
    }

    private static FieldType presence() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    private static FieldType words(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
