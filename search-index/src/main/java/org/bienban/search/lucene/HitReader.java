package org.bienban.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.bienban.search.EntryLanguage;
import org.bienban.search.IndexField;
import org.bienban.search.Passage;
import org.bienban.search.SearchHit;
import org.bienban.search.ask.Marks;
import org.bienban.search.ask.QueryText;
import org.bienban.search.ask.Snippet;
import org.bienban.search.ask.Snippets;
import org.bienban.search.text.Word;
import org.jspecify.annotations.Nullable;

/** Reads the entries of one page back and chooses what to show of them. */
final class HitReader {
    private static final Set<String> SHOWN = shown();

    private final IndexReader reader;
    private final Snippets snippets;

    HitReader(IndexSearcher searcher, QueryText query) {
        reader = searcher.getIndexReader();
        snippets = new Snippets(new Marks(query, this::rarity));
    }

    /** Several threads may read at once, so each reading opens the stored fields for itself. */
    SearchHit read(int doc, float score) throws IOException {
        Document stored = reader.storedFields().document(doc, SHOWN);
        EntryLanguage language = EntryLanguage.ofCode(text(stored, IndexField.LANGUAGE));
        Snippet snippet = snippets.of(passages(stored), language);
        return new SearchHit(
                text(stored, IndexField.ID),
                text(stored, IndexField.KIND),
                snippets.title(text(stored, IndexField.TITLE), language),
                text(stored, IndexField.NUMBER_SHOWN),
                snippet.pieces(),
                snippet.anchorId(),
                text(stored, IndexField.UNIT_ID),
                text(stored, IndexField.UNIT_NAME),
                month(stored),
                date(stored),
                text(stored, IndexField.STATUS),
                language,
                score);
    }

    /** Rare words tell more about which passage to show. */
    private double rarity(Word word) {
        try {
            long entries = Math.max(1, reader.numDocs());
            int having = reader.docFreq(new Term(IndexField.BODY_EXACT.fieldName(), word.exact()));
            int loosely = reader.docFreq(new Term(IndexField.BODY_LOOSE.fieldName(), word.folded()));
            return 0.1 + Math.log(1 + entries / (1.0 + Math.max(having, loosely)));
        } catch (IOException e) {
            throw LuceneFailures.reading(e);
        }
    }

    private static List<Passage> passages(Document stored) {
        String[] anchors = stored.getValues(IndexField.PASSAGE_ANCHOR.fieldName());
        String[] headings = stored.getValues(IndexField.PASSAGE_HEADING.fieldName());
        String[] texts = stored.getValues(IndexField.PASSAGE_TEXT.fieldName());
        List<Passage> passages = new ArrayList<>(texts.length);
        for (int i = 0; i < texts.length; i++) {
            passages.add(new Passage(anchors[i], headings[i], texts[i]));
        }
        return passages;
    }

    private static String text(Document stored, IndexField field) {
        String value = stored.get(field.fieldName());
        return value == null ? "" : value;
    }

    private static @Nullable YearMonth month(Document stored) {
        String value = stored.get(IndexField.MONTH.fieldName());
        return value == null ? null : YearMonth.parse(value);
    }

    private static @Nullable LocalDate date(Document stored) {
        var field = stored.getField(IndexField.DATE.fieldName());
        return field == null || field.numericValue() == null
                ? null
                : LocalDate.ofEpochDay(field.numericValue().longValue());
    }

    private static Set<String> shown() {
        Set<String> names = new TreeSet<>();
        for (IndexField field : IndexField.values()) {
            if (field.stored()) {
                names.add(field.fieldName());
            }
        }
        return names;
    }
}
