package org.bienban.search.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.bienban.search.EntryMatcher;
import org.bienban.search.IndexEntry;
import org.bienban.search.IndexField;
import org.bienban.search.SearchQuery;

/** A small index in memory, written once. */
public final class LuceneEntryMatcher implements EntryMatcher {
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final String[] ids;

    private LuceneEntryMatcher(Directory directory, DirectoryReader reader) throws IOException {
        this.directory = directory;
        this.reader = reader;
        this.ids = ids(reader);
        this.searcher = new IndexSearcher(reader);
        // Every query is asked of every batch once: nothing is worth keeping.
        searcher.setQueryCache(null);
    }

    /** See {@link EntryMatcher#of}. */
    public static EntryMatcher of(List<IndexEntry> entries) {
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (IndexEntry entry : entries) {
                writer.updateDocument(EntryDocument.idTerm(entry.id()), EntryDocument.of(entry));
            }
            writer.commit();
            return new LuceneEntryMatcher(directory, DirectoryReader.open(directory));
        } catch (IOException e) {
            throw LuceneFailures.writing(e);
        }
    }

    /** Ids by the library's numbers, read once: what is stored with an entry holds its whole text. */
    private static String[] ids(DirectoryReader reader) throws IOException {
        String[] ids = new String[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedDocValues values = DocValues.getSorted(leaf.reader(), IndexField.ID.fieldName());
            for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
                ids[leaf.docBase + doc] = values.lookupOrd(values.ordValue()).utf8ToString();
            }
        }
        return ids;
    }

    @Override
    public Set<String> matching(SearchQuery query) {
        try {
            ConstantScoreQuery wanted = new ConstantScoreQuery(
                    new LuceneSearch(searcher.getIndexReader(), new FacetColumns(), query).wanted());
            Set<String> matching = new HashSet<>();
            for (ScoreDoc found : searcher.search(wanted, Math.max(1, ids.length)).scoreDocs) {
                matching.add(ids[found.doc]);
            }
            return matching;
        } catch (AlreadyClosedException e) {
            throw LuceneFailures.closed(e);
        } catch (IOException e) {
            throw LuceneFailures.reading(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw LuceneFailures.writing(e);
        }
    }
}
