package org.bienban.search.engine;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bienban.search.EntryLanguage;
import org.bienban.search.IndexEntry;
import org.bienban.search.IndexField;
import org.bienban.search.Passage;
import org.bienban.search.text.DocumentNumbers;
import org.bienban.search.text.Word;
import org.bienban.search.text.Words;

/** Takes an entry apart into the values of its fields, as {@link IndexField} describes them. */
public final class EntryValues {
    private static final int LONGEST_KEY = 200;

    private final IndexEntry entry;
    private final FieldValues to;
    private final String normalTitle;
    private final List<Word> title;
    private final List<String> normalTexts;

    private EntryValues(IndexEntry entry, FieldValues to) {
        this.entry = entry;
        this.to = to;
        this.normalTitle = Words.normal(entry.title());
        this.title = Words.of(normalTitle);
        this.normalTexts = entry.passages().stream()
                .map(passage -> Words.normal(passage.text()))
                .toList();
    }

    /** Hands over every value of an entry. */
    public static void of(IndexEntry entry, FieldValues to) {
        EntryValues values = new EntryValues(entry, to);
        values.addIdentity();
        values.addTitleAndNumber();
        values.addPassages();
        values.addReferences();
        values.addContext();
        values.addUnit();
        values.addTimes();
    }

    private void addIdentity() {
        whole(IndexField.ID, entry.id());
        whole(IndexField.KIND, entry.kind());
        whole(IndexField.LANGUAGE, entry.language().code());
        whole(IndexField.STATUS, entry.status());
        each(IndexField.AUDIENCE, entry.audiences());
        to.number(IndexField.SOURCE_VERSION, entry.sourceVersion());
    }

    private void addTitleAndNumber() {
        to.stored(IndexField.TITLE, entry.title());
        TextTerms alone = new TextTerms(entry.language());
        alone.add(title);
        terms(IndexField.TITLE_EXACT, alone.exact());
        terms(IndexField.TITLE_PAIRS, alone.pairs());
        each(IndexField.NUMBER_WHOLE, ownNumbers());
        if (!entry.number().isBlank()) {
            to.stored(IndexField.NUMBER_SHOWN, entry.number());
            TextTerms parts = new TextTerms(EntryLanguage.VI);
            parts.add(entry.number());
            terms(IndexField.NUMBER_PART, parts.loose());
        }
    }

    private Set<String> ownNumbers() {
        String text =
                entry.passages().isEmpty() ? "" : entry.passages().getFirst().text();
        return DocumentNumbers.ownKeys(entry.number(), entry.title(), text);
    }

    private void addPassages() {
        TextTerms body = new TextTerms(entry.language());
        body.add(title);
        for (int i = 0; i < normalTexts.size(); i++) {
            Passage passage = entry.passages().get(i);
            to.stored(IndexField.PASSAGE_ANCHOR, passage.anchorId());
            to.stored(IndexField.PASSAGE_HEADING, passage.heading());
            to.stored(IndexField.PASSAGE_TEXT, passage.text());
            body.add(passage.heading());
            body.add(Words.of(normalTexts.get(i)));
        }
        terms(IndexField.BODY_EXACT, body.exact());
        terms(IndexField.BODY_LOOSE, body.loose());
        terms(IndexField.BODY_PAIRS, body.pairs());
        terms(IndexField.BODY_GRAMS, body.grams());
    }

    private void addReferences() {
        Set<String> cited = new LinkedHashSet<>(DocumentNumbers.citedIn(normalTitle));
        normalTexts.forEach(text -> cited.addAll(DocumentNumbers.citedIn(text)));
        Set<String> keys = new LinkedHashSet<>();
        cited.forEach(number -> keys.addAll(DocumentNumbers.keys(number)));
        each(IndexField.REFERENCE, keys);
    }

    private void addContext() {
        TextTerms context = new TextTerms(entry.language());
        context.add(title);
        context.add(entry.number());
        context.add(entry.unitName());
        entry.people().forEach(context::add);
        entry.categories().forEach(context::add);
        terms(IndexField.CONTEXT, context.loose());
        each(IndexField.CATEGORY, entry.categories());
        each(IndexField.PERSON, entry.people());
        names(IndexField.PERSON_WORDS, entry.people());
        each(IndexField.STANDING, entry.standings());
        each(IndexField.BAND, entry.band().keys());
    }

    private void addUnit() {
        whole(IndexField.UNIT_ID, entry.unitId());
        to.stored(IndexField.UNIT_NAME, entry.unitName());
        names(IndexField.UNIT_WORDS, entry.unitNames());
        Set<String> path = new LinkedHashSet<>(entry.unitPath());
        path.add(entry.unitId());
        each(IndexField.UNIT_PATH, path);
        whole(IndexField.UNIT_LEVEL, entry.unitLevel());
    }

    private void addTimes() {
        if (entry.month() != null) {
            whole(IndexField.MONTH, entry.month().toString());
        }
        if (entry.date() != null) {
            to.number(IndexField.DATE, entry.date().toEpochDay());
        }
        if (entry.due() != null) {
            to.number(IndexField.DUE, entry.due().toEpochDay());
        }
    }

    /** Names are looked for by whoever does not know their language: in every form. */
    private void names(IndexField field, Collection<String> names) {
        TextTerms words = new TextTerms(EntryLanguage.UNDETERMINED);
        names.forEach(words::add);
        terms(field, words.loose());
    }

    private void each(IndexField field, Collection<String> values) {
        values.forEach(value -> whole(field, value));
    }

    private void whole(IndexField field, String value) {
        if (!value.isEmpty()) {
            to.whole(field, key(field, value));
        }
    }

    /** Engines refuse terms beyond 32 kB; nobody searches for the far end of such a value. */
    private static String key(IndexField field, String value) {
        return field.stored() || value.length() <= LONGEST_KEY ? value : value.substring(0, LONGEST_KEY);
    }

    private void terms(IndexField field, TermList terms) {
        if (terms.size() > 0) {
            to.terms(field, terms);
        }
    }
}
