package org.bienban.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldDoc;
import org.bienban.search.IndexField;
import org.bienban.search.ask.QueryText;
import org.bienban.search.engine.Favour;
import org.bienban.search.engine.Ranking;

/** What the first entries by score get on top: for their best stretch, for being new, for their status. Never less than 0. */
final class SecondLook {
    /** Entries whose texts are looked into. */
    private static final int LOOKED_INTO = 100;

    /** Enough where an entry can only gain a few hundredths. */
    private static final int LOOKED_AT = 40;

    /** Texts one thread looks into. */
    private static final int IN_A_ROW = 25;

    private final SharedSearch searcher;
    private final QueryText text;
    private final float window;
    private final float k1;
    private final Favour favour;

    SecondLook(SharedSearch searcher, QueryText text, Ranking ranking, Favour favour) {
        this.searcher = searcher;
        this.text = text;
        // Of papers asked for by number none is wanted for its wording.
        this.window = text.numbers().isEmpty() ? ranking.window() : 0;
        this.k1 = ranking.k1();
        this.favour = favour;
    }

    /** How many of the first entries it looks at; 0 if it would change nothing. */
    int reach() {
        if (window > 0) {
            return LOOKED_INTO;
        }
        return favour.none() ? 0 : LOOKED_AT;
    }

    /** What each gets, in their order. Their first value is the score, the second the day. */
    float[] more(List<FieldDoc> first) throws IOException {
        float[] more = window > 0 ? stretches(first) : new float[first.size()];
        for (int i = 0; i < more.length; i++) {
            FieldDoc one = first.get(i);
            more[i] *= window;
            if (!favour.none()) {
                more[i] += (Float) one.fields[0]
                        * favour.share((Long) one.fields[1], favour.status() > 0 ? status(one.doc) : "");
            }
        }
        return more;
    }

    private float[] stretches(List<FieldDoc> first) throws IOException {
        BestWindows windows = new BestWindows(searcher.getIndexReader(), text.telling(), k1);
        int shares = (first.size() + IN_A_ROW - 1) / IN_A_ROW;
        float[] all = new float[first.size()];
        searcher.shared(IntStream.range(0, shares).boxed().toList(), 1, share -> {
            int from = share * IN_A_ROW;
            List<FieldDoc> some = first.subList(from, Math.min(first.size(), from + IN_A_ROW));
            float[] scores =
                    windows.scores(some.stream().mapToInt(one -> one.doc).toArray());
            System.arraycopy(scores, 0, all, from, scores.length);
            return scores.length;
        });
        return all;
    }

    private String status(int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        SortedDocValues statuses = DocValues.getSorted(leaf.reader(), IndexField.STATUS.fieldName());
        return statuses.advanceExact(doc - leaf.docBase)
                ? statuses.lookupOrd(statuses.ordValue()).utf8ToString()
                : "";
    }
}
