package org.bienban.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.bienban.search.ask.PageKey;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a page in the order of a query. The first {@value #LOOKED_INTO} by score are looked into once more for
 * their best stretch, which only ever adds: so those after them stay after them, and pages fit together.
 */
final class TopEntries {
    private static final int LOOKED_INTO = 100;

    private final IndexSearcher searcher;
    private final Query wanted;
    private final Sort order;
    private final @Nullable DocumentSet only;

    /**
     * Entries of a query.
     *
     * @param only those of the query's entries to take; null for all
     */
    TopEntries(IndexSearcher searcher, Query wanted, Sort order, @Nullable DocumentSet only) {
        this.searcher = searcher;
        this.wanted = wanted;
        this.order = order;
        this.only = only;
    }

    /** So many in order after a place, without looking into them. */
    List<FieldDoc> plain(int count, @Nullable FieldDoc after) throws IOException {
        TopFieldCollectorManager top = new TopFieldCollectorManager(order, count, after, 1);
        ScoreDoc[] found = (only == null
                        ? searcher.search(wanted, top)
                        : searcher.search(wanted, new Only<>(top, only)))
                .scoreDocs;
        return Arrays.stream(found).map(FieldDoc.class::cast).toList();
    }

    /** So many after the entry of a key, the first ones looked into. The first value of the order must be the score. */
    List<FieldDoc> lookedInto(
            int count, @Nullable PageKey after, @Nullable FieldDoc place, BestWindows windows, float weight)
            throws IOException {
        List<FieldDoc> first = plain(LOOKED_INTO, null);
        List<FieldDoc> again = again(first, windows, weight);
        int from = after == null ? 0 : 1 + indexOf(again, after.id());
        if (after != null && from == 0) {
            return plain(count, place);
        }
        List<FieldDoc> page = new ArrayList<>(again.subList(from, Math.min(again.size(), from + count)));
        if (page.size() < count && first.size() == LOOKED_INTO) {
            page.addAll(plain(count - page.size(), first.getLast()));
        }
        return page;
    }

    private static List<FieldDoc> again(List<FieldDoc> first, BestWindows windows, float weight) throws IOException {
        float[] more = windows.scores(first.stream().mapToInt(one -> one.doc).toArray());
        List<FieldDoc> again = new ArrayList<>(first.size());
        for (int i = 0; i < more.length; i++) {
            Object[] values = first.get(i).fields.clone();
            values[0] = (Float) values[0] + weight * more[i];
            again.add(new FieldDoc(first.get(i).doc, (Float) values[0], values));
        }
        again.sort(Comparator.comparing((FieldDoc one) -> (Float) one.fields[0]).reversed());
        return again;
    }

    private static int indexOf(List<FieldDoc> entries, String id) {
        BytesRef sought = new BytesRef(id);
        for (int i = 0; i < entries.size(); i++) {
            Object[] values = entries.get(i).fields;
            if (sought.equals(values[values.length - 1])) {
                return i;
            }
        }
        return -1;
    }
}
