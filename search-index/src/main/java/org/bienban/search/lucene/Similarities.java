package org.bienban.search.lucene;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.bienban.search.FieldKind;
import org.bienban.search.IndexField;

/** BM25 for words; whole values do not become worth less in an entry that has many of them. */
final class Similarities extends PerFieldSimilarityWrapper {
    private final Similarity words;
    private final Similarity wholeValues;

    Similarities(Ranking ranking) {
        words = new BM25Similarity(ranking.k1(), ranking.b());
        wholeValues = new BM25Similarity(ranking.k1(), 0);
    }

    @Override
    public Similarity get(String name) {
        for (IndexField field : IndexField.values()) {
            if (field.fieldName().equals(name)) {
                return field.kind() == FieldKind.EXACT ? wholeValues : words;
            }
        }
        return words;
    }
}
