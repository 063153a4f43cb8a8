package org.bienban.search.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.bienban.search.Facet;
import org.bienban.search.Facets;
import org.bienban.search.IndexField;
import org.bienban.search.QueryNote;
import org.bienban.search.SearchHit;
import org.bienban.search.SearchOrder;
import org.bienban.search.SearchQuery;
import org.bienban.search.SearchResult;
import org.bienban.search.ask.Correction;
import org.bienban.search.ask.PageKey;
import org.bienban.search.ask.QueryReader;
import org.bienban.search.ask.QueryText;
import org.bienban.search.engine.Clause;
import org.bienban.search.engine.Favour;
import org.bienban.search.engine.Ranking;
import org.bienban.search.engine.Tally;
import org.bienban.search.engine.Weighing;
import org.jspecify.annotations.Nullable;

/** Answers one query on one state of the index. */
final class LuceneSearch {
    /** Matches of more than one in so many entries are searched as if there were nothing else. */
    private static final int BROAD = 20;

    /** Hits read by one thread in a row. */
    private static final int READ_TOGETHER = 5;

    private static final SortField BY_ID = new SortField(IndexField.ID.fieldName(), SortField.Type.STRING);

    private final SharedSearch searcher;
    private final FacetColumns columns;
    private final SearchQuery query;
    private final QueryText text;
    private final Ranking ranking;
    private final Matching matching;
    private final boolean byScore;

    LuceneSearch(IndexReader reader, FacetColumns columns, SearchQuery query) {
        this.columns = columns;
        this.query = query;
        this.text = QueryReader.read(query);
        this.ranking = Ranking.of(text.language());
        this.searcher = new SharedSearch(reader, ranking);
        this.matching = new Matching(searcher, text);
        this.byScore = query.order() == SearchOrder.RELEVANCE && !text.words().isEmpty();
    }

    SearchResult answer() throws IOException {
        long began = System.nanoTime();
        Set<QueryNote> notes = new LinkedHashSet<>(text.notes());
        PageKey after = PageKey.decode(query);
        if (after == null && query.after() != null) {
            notes.add(QueryNote.of(QueryNote.Kind.CURSOR_IGNORED));
        }
        DocumentSet allowed = matching.allowed(query);
        DocumentSet worded = worded(allowed, notes);
        DocumentSet matches = worded.copy().within(allowed);
        Aside<Facets> facets = searcher.aside(() -> facets(worded, matches));
        List<FieldDoc> top = top(matches, after);
        List<SearchHit> hits = hits(top);
        String next = top.size() > query.pageSize() ? key(hits.getLast()).encode(query) : null;
        String meant = meant(allowed);
        Facets counted = facets.get();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        return new SearchResult(matches.size(), hits, next, counted, took, List.copyOf(notes), meant);
    }

    /** Entries with enough of the words; where the asker would see few, with any of them. */
    private DocumentSet worded(DocumentSet allowed, Set<QueryNote> notes) throws IOException {
        DocumentSet enough = matching.worded(text.required());
        boolean few = byScore && text.relaxes(enough.copy().within(allowed).size());
        if (few) {
            notes.add(QueryNote.of(QueryNote.Kind.FEWER_WORDS));
        }
        return few ? matching.worded(1) : enough;
    }

    /** One more than shown, which tells whether there is a next page. */
    private List<FieldDoc> top(DocumentSet matches, @Nullable PageKey after) throws IOException {
        TopEntries entries = entries(matches);
        FieldDoc place = after == null ? null : place(after);
        int count = query.pageSize() + 1;
        SecondLook look = new SecondLook(searcher, text, ranking, Favour.of(query, text));
        return byScore && look.reach() > 0 ? entries.lookedAt(count, after, place, look) : entries.plain(count, place);
    }

    private TopEntries entries(DocumentSet matches) throws IOException {
        DocumentSetQuery within = new DocumentSetQuery(matches);
        if (!byScore) {
            return new TopEntries(searcher, within, order());
        }
        List<Clause> weighing = Weighing.of(text, ranking);
        boolean broad = matches.size() * BROAD > searcher.getIndexReader().maxDoc();
        return broad
                ? new TopEntries(searcher.within(matches), ClauseQuery.alternatives(weighing), order())
                : new TopEntries(searcher, ClauseQuery.weighed(weighing, within), order());
    }

    private @Nullable String meant(DocumentSet allowed) {
        return byScore && query.after() == null
                ? Correction.of(query.text(), text, new LuceneKnownWords(searcher, query, allowed))
                : null;
    }

    /** Counts within the matches; what else could be chosen of a facet is counted with its own choice let go. */
    private Facets facets(DocumentSet worded, DocumentSet matches) throws IOException {
        FacetCounting counting = new FacetCounting(searcher.getIndexReader(), columns, query.audiences());
        Tally tally = new Tally();
        EnumSet<Facet> free = EnumSet.allOf(Facet.class);
        free.removeIf(query::narrows);
        counting.count(matches, free, tally);
        for (Facet facet : EnumSet.complementOf(free)) {
            DocumentSet siblings = matching.allowed(query.without(facet)).within(worded);
            counting.count(siblings, EnumSet.of(facet), tally);
        }
        return tally.facets();
    }

    /** Everything the query matches with the words required. */
    Query wanted() throws IOException {
        return new DocumentSetQuery(matching.worded(text.required()).within(matching.allowed(query)));
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

    private List<SearchHit> hits(List<FieldDoc> top) throws IOException {
        HitReader reader = new HitReader(searcher, text);
        List<FieldDoc> shown = top.subList(0, Math.min(query.pageSize(), top.size()));
        return searcher.shared(
                shown, READ_TOGETHER, found -> reader.read(found.doc, byScore ? (Float) found.fields[0] : 0));
    }

    private static PageKey key(SearchHit hit) {
        long day = hit.date() == null ? PageKey.NO_DAY : hit.date().toEpochDay();
        return new PageKey(hit.score(), day, hit.id());
    }
}
