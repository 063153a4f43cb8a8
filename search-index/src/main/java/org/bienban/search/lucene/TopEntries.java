package org.bienban.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.bienban.search.ask.PageKey;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a page in the order of a query. The first by score are looked at a second time, which only ever adds: so
 * those after them stay after them, and pages fit together.
 */
final class TopEntries {
    private final SharedSearch searcher;
    private final Query wanted;
    private final Sort order;

    TopEntries(SharedSearch searcher, Query wanted, Sort order) {
        this.searcher = searcher;
        this.wanted = wanted;
        this.order = order;
    }

    /** So many in order after a place, without looking into them. */
    List<FieldDoc> plain(int count, @Nullable FieldDoc after) throws IOException {
        TopFieldCollectorManager top = new TopFieldCollectorManager(order, count, after, 1);
        return Arrays.stream(searcher.search(wanted, top).scoreDocs)
                .map(FieldDoc.class::cast)
                .toList();
    }

    /** So many after the entry of a key, the first ones looked at twice. The first value of the order must be the score. */
    List<FieldDoc> lookedAt(int count, @Nullable PageKey after, @Nullable FieldDoc place, SecondLook look)
            throws IOException {
        List<FieldDoc> first = plain(look.reach(), null);
        List<FieldDoc> again = again(first, look);
        int from = after == null ? 0 : 1 + indexOf(again, after.id());
        if (after != null && from == 0) {
            return plain(count, place);
        }
        List<FieldDoc> page = new ArrayList<>(again.subList(from, Math.min(again.size(), from + count)));
        if (page.size() < count && first.size() == look.reach()) {
            page.addAll(plain(count - page.size(), first.getLast()));
        }
        return page;
    }

    private static List<FieldDoc> again(List<FieldDoc> first, SecondLook look) throws IOException {
        float[] more = look.more(first);
        List<FieldDoc> again = new ArrayList<>(first.size());
        for (int i = 0; i < more.length; i++) {
            Object[] values = first.get(i).fields.clone();
            values[0] = (Float) values[0] + more[i];
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
