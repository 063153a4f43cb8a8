package org.bienban.search.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.bienban.search.Facet;
import org.bienban.search.IndexField;
import org.bienban.search.QueryNote;
import org.bienban.search.SearchHit;
import org.bienban.search.SearchOrder;
import org.bienban.search.SearchQuery;
import org.bienban.search.SearchResult;
import org.bienban.search.ask.PageKey;
import org.bienban.search.ask.QueryReader;
import org.bienban.search.ask.QueryText;
import org.jspecify.annotations.Nullable;

/** Answers one query on one state of the index. */
final class LuceneSearch {
    private static final SortField BY_ID = new SortField(IndexField.ID.fieldName(), SortField.Type.STRING);

    private final IndexSearcher searcher;
    private final SearchQuery query;
    private final QueryText text;
    private final Ranking ranking;
    private final boolean byScore;

    LuceneSearch(IndexSearcher shared, SearchQuery query) {
        this.query = query;
        this.text = QueryReader.read(query);
        this.ranking = Ranking.of(text.language());
        this.searcher = new IndexSearcher(shared.getIndexReader());
        searcher.setSimilarity(Similarities.of(ranking));
        this.byScore = query.order() == SearchOrder.RELEVANCE && !text.words().isEmpty();
    }

    SearchResult answer() throws IOException {
        long began = System.nanoTime();
        Set<QueryNote> notes = new LinkedHashSet<>(text.notes());
        PageKey after = PageKey.decode(query);
        if (after == null && query.after() != null) {
            notes.add(QueryNote.of(QueryNote.Kind.CURSOR_IGNORED));
        }
        Tally tally = new Tally();
        TopFieldDocs top = collect(text.required(), tally, after);
        if (byScore && text.relaxes(tally.total())) {
            tally = new Tally();
            top = collect(1, tally, after);
            notes.add(QueryNote.of(QueryNote.Kind.FEWER_WORDS));
        }
        List<SearchHit> hits = hits(top);
        String next =
                top.scoreDocs.length > query.pageSize() ? key(hits.getLast()).encode(query) : null;
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        return new SearchResult(tally.total(), hits, next, tally.facets(), took, List.copyOf(notes));
    }

    private TopFieldDocs collect(int required, Tally tally, @Nullable PageKey after) throws IOException {
        // One more than shown tells whether there is a next page.
        TopFieldCollectorManager top = new TopFieldCollectorManager(
                order(), query.pageSize() + 1, after == null ? null : place(after), Integer.MAX_VALUE);
        EnumSet<Facet> free = EnumSet.allOf(Facet.class);
        free.removeIf(query::narrows);
        Object[] collected = searcher.search(
                wanted(query, required),
                new MultiCollectorManager(top, FacetCollector.into(tally, free, query.audiences())));
        for (Facet facet : EnumSet.complementOf(free)) {
            tally.take(facet, siblings(facet, required));
        }
        return (TopFieldDocs) collected[0];
    }

    /** What else could be chosen of a facet something is chosen of: counted once more, with its choice let go. */
    private Tally siblings(Facet facet, int required) throws IOException {
        return searcher.search(
                wanted(query.without(facet), required),
                FacetCollector.into(new Tally(), EnumSet.of(facet), query.audiences()));
    }

    /** What the query asks for, within what its asker may see. */
    Query wanted() {
        return wanted(query, text.required());
    }

    private Query wanted(SearchQuery within, int required) {
        if (query.audiences().isEmpty() || text.hopeless()) {
            return new MatchNoDocsQuery("nothing visible or nothing asked");
        }
        return Visible.within(new TextQuery(text, ranking, required).build(), text.conditions(), within);
    }

    private Sort order() {
        boolean newestFirst = query.order() != SearchOrder.OLDEST;
        SortField byDate = new SortField(IndexField.DATE.fieldName(), SortField.Type.LONG, newestFirst, dateless());
        return byScore ? new Sort(SortField.FIELD_SCORE, byDate, BY_ID) : new Sort(byDate, BY_ID);
    }

    /** The day what has none is sorted by: last in either direction. */
    private long dateless() {
        return query.order() == SearchOrder.OLDEST ? Long.MAX_VALUE : PageKey.NO_DAY;
    }

    private FieldDoc place(PageKey key) {
        BytesRef id = new BytesRef(key.id());
        long day = key.day() == PageKey.NO_DAY ? dateless() : key.day();
        Object[] values = byScore ? new Object[] {key.score(), day, id} : new Object[] {day, id};
        // The library compares the values and only then the number; the largest number never wins a tie.
        return new FieldDoc(Integer.MAX_VALUE, key.score(), values);
    }

    private List<SearchHit> hits(TopFieldDocs top) throws IOException {
        HitReader reader = new HitReader(searcher, text);
        int shown = Math.min(query.pageSize(), top.scoreDocs.length);
        List<SearchHit> hits = new ArrayList<>(shown);
        for (int i = 0; i < shown; i++) {
            ScoreDoc found = top.scoreDocs[i];
            hits.add(reader.read(found.doc, score(found)));
        }
        return hits;
    }

    private float score(ScoreDoc found) {
        Object[] fields = ((FieldDoc) found).fields;
        return byScore && fields != null ? (Float) fields[0] : 0;
    }

    private static PageKey key(SearchHit hit) {
        long day = hit.date() == null ? PageKey.NO_DAY : hit.date().toEpochDay();
        return new PageKey(hit.score(), day, hit.id());
    }
}
