package org.bienban.search.lucene;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.bienban.search.FieldKind;
import org.bienban.search.IndexField;
import org.bienban.search.engine.Ranking;

/** BM25 for words; whole values do not become worth less in an entry that has many of them. */
final class Similarities extends PerFieldSimilarityWrapper {
    private static final Map<Ranking, Similarity> BY_RANKING = Stream.of(
                    Ranking.VIETNAMESE, Ranking.ARABIC, Ranking.ENGLISH)
            .collect(Collectors.toUnmodifiableMap(ranking -> ranking, Similarities::new));

    private final Similarity words;
    private final Similarity wholeValues;

    private Similarities(Ranking ranking) {
        words = new BM25Similarity(ranking.k1(), ranking.b());
        wholeValues = new BM25Similarity(ranking.k1(), 0);
    }

    /** What an index is written with does not depend on the ranking: lengths are kept, weighing comes with the question. */
    static Similarity of(Ranking ranking) {
        return Objects.requireNonNull(BY_RANKING.get(ranking));
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
