package org.bienban.search.memory;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexPosition;
import org.bienban.search.QueryNote;
import org.bienban.search.SearchHit;
import org.bienban.search.SearchIndex;
import org.bienban.search.SearchIndexException;
import org.bienban.search.SearchOrder;
import org.bienban.search.SearchQuery;
import org.bienban.search.SearchResult;
import org.bienban.search.ask.Completions;
import org.bienban.search.ask.Correction;
import org.bienban.search.ask.Marks;
import org.bienban.search.ask.PageKey;
import org.bienban.search.ask.QueryReader;
import org.bienban.search.ask.QueryText;
import org.bienban.search.ask.Snippets;
import org.bienban.search.ask.WordPairs;
import org.bienban.search.engine.Favour;

/**
 * An index without files for tests of what uses one. It splits and folds words as the real one does and keeps the whole
 * contract of {@link SearchIndex}; its ranking is simple, and it looks at every entry for every query.
 */
public final class InMemorySearchIndex implements SearchIndex {
    private final Map<String, HeldEntry> entries = new LinkedHashMap<>();
    private IndexPosition position = IndexPosition.START;
    private boolean closed;

    @Override
    public synchronized void write(List<IndexChange> changes, IndexPosition newPosition) {
        refuseIfClosed();
        for (IndexChange change : changes) {
            switch (change) {
                case IndexChange.Upsert upsert -> entries.put(upsert.id(), new HeldEntry(upsert.entry()));
                case IndexChange.Delete delete -> entries.remove(delete.id());
            }
        }
        position = newPosition;
    }

    @Override
    public synchronized IndexPosition position() {
        return position;
    }

    @Override
    public synchronized SearchResult search(SearchQuery query) {
        refuseIfClosed();
        long began = System.nanoTime();
        QueryText text = QueryReader.read(query);
        boolean byScore =
                query.order() == SearchOrder.RELEVANCE && !text.words().isEmpty();
        Set<QueryNote> notes = new LinkedHashSet<>(text.notes());
        List<HeldEntry> matching = matching(text, text.required());
        if (byScore && text.relaxes(visible(matching, query).size())) {
            matching = matching(text, 1);
            notes.add(QueryNote.of(QueryNote.Kind.FEWER_WORDS));
        }
        Favour favour = Favour.of(query, text);
        Comparator<PageKey> order = order(query, byScore);
        List<Scored> matches = visible(matching, query).stream()
                .map(held -> new Scored(held, byScore ? held.score(text, favour) : 0))
                .sorted(Comparator.comparing(Scored::key, order))
                .toList();
        PageKey after = PageKey.decode(query);
        if (after == null && query.after() != null) {
            notes.add(QueryNote.of(QueryNote.Kind.CURSOR_IGNORED));
        }
        List<Scored> rest = matches.stream()
                .filter(one -> after == null || order.compare(one.key(), after) > 0)
                .toList();
        List<Scored> page = rest.subList(0, Math.min(rest.size(), query.pageSize()));
        String next = rest.size() > page.size() ? page.getLast().key().encode(query) : null;
        Snippets snippets = new Snippets(new Marks(text, word -> 1));
        List<SearchHit> hits = page.stream().map(one -> one.hit(snippets)).toList();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        String meant = byScore && query.after() == null
                ? Correction.of(query.text(), text, new HeldWords(entries.values(), query.audiences()))
                : null;
        return new SearchResult(
                matches.size(), hits, next, EntryCounts.of(matching, query), took, List.copyOf(notes), meant);
    }

    private List<HeldEntry> matching(QueryText text, int required) {
        return entries.values().stream()
                .filter(held -> held.matches(text, required))
                .toList();
    }

    private static List<HeldEntry> visible(List<HeldEntry> matching, SearchQuery query) {
        return matching.stream().filter(held -> held.visibleTo(query)).toList();
    }

    @Override
    public synchronized List<String> alike(SearchQuery query) {
        refuseIfClosed();
        WordPairs pairs = WordPairs.of(query.text());
        if (pairs.pairs().isEmpty()) {
            return List.of();
        }
        return entries.values().stream()
                .filter(held -> held.visibleTo(query) && held.shared(pairs) >= pairs.required())
                .sorted(Comparator.comparingLong((HeldEntry held) -> held.shared(pairs))
                        .reversed())
                .limit(query.pageSize())
                .map(held -> held.entry().id())
                .toList();
    }

    @Override
    public synchronized List<String> complete(SearchQuery query) {
        refuseIfClosed();
        return Completions.of(
                query,
                completions -> entries.values().stream()
                        .filter(held -> held.visibleTo(query))
                        .filter(held -> completions.elsewhere().stream().allMatch(word -> held.says(List.of(word))))
                        .forEach(held -> completions.read(held.written())));
    }

    @Override
    public synchronized long count() {
        refuseIfClosed();
        return entries.size();
    }

    @Override
    public synchronized OptionalLong sourceVersionOf(String id) {
        refuseIfClosed();
        HeldEntry held = entries.get(id);
        return held == null
                ? OptionalLong.empty()
                : OptionalLong.of(held.entry().sourceVersion());
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    private static Comparator<PageKey> order(SearchQuery query, boolean byScore) {
        Comparator<PageKey> byDay = query.order() == SearchOrder.OLDEST
                ? Comparator.comparingLong(key -> key.day() == PageKey.NO_DAY ? Long.MAX_VALUE : key.day())
                : Comparator.comparingLong(PageKey::day).reversed();
        Comparator<PageKey> byDate = byDay.thenComparing(PageKey::id);
        return byScore ? Comparator.comparingDouble(PageKey::score).reversed().thenComparing(byDate) : byDate;
    }

    private void refuseIfClosed() {
        if (closed) {
            throw new SearchIndexException("The search index is closed");
        }
    }
}
