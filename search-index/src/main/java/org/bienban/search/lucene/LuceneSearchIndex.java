package org.bienban.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexField;
import org.bienban.search.IndexPosition;
import org.bienban.search.SearchIndex;
import org.bienban.search.SearchIndexException;
import org.bienban.search.SearchQuery;
import org.bienban.search.SearchResult;
import org.bienban.search.engine.Ranking;
import org.jspecify.annotations.Nullable;

/**
 * The index in one folder. One writer at a time. Searchers read the last commit only, never what the writer
 * still holds: so what is seen, what survives a crash and what {@link #position()} says are the same thing, even when a
 * write fails half-way.
 */
public final class LuceneSearchIndex implements SearchIndex {
    private final Directory directory;
    private final EntryWriter writer;
    private final SearcherManager searchers;
    private final FacetColumns columns = new FacetColumns();
    private volatile IndexPosition position;
    private boolean filling;
    private boolean closed;

    LuceneSearchIndex(Directory directory, int threads, boolean filling) throws IOException {
        this.directory = directory;
        this.filling = filling;
        this.writer = new EntryWriter(directory, threads);
        try {
            this.searchers = new SearcherManager(directory, searcherFactory());
            this.position = committedPosition();
        } catch (IOException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    /**
     * Opens the index in a folder, or creates an empty one.
     *
     * @throws SearchIndexException if another process holds it, or it cannot be read
     */
    public static LuceneSearchIndex open(Path folder) {
        return open(folder, 1, false);
    }

    /**
     * Opens an empty index to be filled, whose writes are neither seen nor kept until {@link #settle}: to commit each of
     * them took a fifth of the time, on one thread, and left small segments to merge. After a write that failed it is of
     * no use.
     *
     * @param threads among which large writes are shared
     */
    static LuceneSearchIndex fill(Path folder, int threads) {
        return open(folder, threads, true);
    }

    private static LuceneSearchIndex open(Path folder, int threads, boolean filling) {
        try {
            Directory directory = FSDirectory.open(folder);
            try {
                return new LuceneSearchIndex(directory, threads, filling);
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (LockObtainFailedException e) {
            throw LuceneFailures.locked(folder, e);
        } catch (IOException | IllegalArgumentException e) {
            throw new SearchIndexException("The search index in " + folder + " cannot be opened: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void write(List<IndexChange> changes, IndexPosition newPosition) {
        if (closed) {
            throw new SearchIndexException("The search index is closed");
        }
        try {
            writer.apply(changes);
            if (!filling) {
                commit(newPosition);
            }
            position = newPosition;
        } catch (IOException | RuntimeException e) {
            recover();
            throw LuceneFailures.writing(e);
        }
    }

    /** From here on every write is seen and kept, as all that was written before. */
    synchronized void settle() {
        if (closed) {
            throw new SearchIndexException("The search index is closed");
        }
        try {
            commit(position);
            filling = false;
        } catch (IOException | RuntimeException e) {
            recover();
            throw LuceneFailures.writing(e);
        }
    }

    private void commit(IndexPosition reached) throws IOException {
        writer.commit(reached);
        searchers.maybeRefreshBlocking();
    }

    @Override
    public IndexPosition position() {
        return position;
    }

    @Override
    public SearchResult search(SearchQuery query) {
        return reading(searcher -> new LuceneSearch(searcher.getIndexReader(), columns, query).answer());
    }

    @Override
    public List<String> alike(SearchQuery query) {
        return reading(searcher -> new LuceneAlike(searcher, query).ids());
    }

    @Override
    public List<String> complete(SearchQuery query) {
        return reading(searcher -> new LuceneCompletions(searcher, query).best());
    }

    @Override
    public long count() {
        return reading(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    @Override
    public OptionalLong sourceVersionOf(String id) {
        return reading(searcher -> sourceVersion(searcher, id));
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            searchers.close();
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw LuceneFailures.writing(e);
        }
    }

    private void recover() {
        // Of an index being filled everything is gone.
        closed |= filling;
        writer.recover();
    }

    private SearcherFactory searcherFactory() {
        return new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setSimilarity(Similarities.of(Ranking.VIETNAMESE));
                return searcher;
            }
        };
    }

    private IndexPosition committedPosition() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
            IndexPosition found = CommitPosition.ofData(reader.getIndexCommit().getUserData());
            if (found == null) {
                throw new SearchIndexException("The search index does not say how far it has read");
            }
            return found;
        } finally {
            searchers.release(searcher);
        }
    }

    private static OptionalLong sourceVersion(IndexSearcher searcher, String id) throws IOException {
        TopDocs found = searcher.search(new TermQuery(EntryDocument.idTerm(id)), 1);
        if (found.scoreDocs.length == 0) {
            return OptionalLong.empty();
        }
        int doc = found.scoreDocs[0].doc;
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        NumericDocValues versions = leaf.reader().getNumericDocValues(IndexField.SOURCE_VERSION.fieldName());
        boolean there = versions != null && versions.advanceExact(doc - leaf.docBase);
        return there ? OptionalLong.of(versions.longValue()) : OptionalLong.empty();
    }

    private <T> T reading(Reading<T> reading) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.on(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (AlreadyClosedException e) {
            throw LuceneFailures.closed(e);
        } catch (IOException e) {
            throw LuceneFailures.reading(e);
        }
    }

    private interface Reading<T> {
        T on(IndexSearcher searcher) throws IOException;
    }
}
