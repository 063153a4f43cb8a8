package org.bienban.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexPosition;
import org.bienban.search.engine.Ranking;
import org.jspecify.annotations.Nullable;

/** Writes entries to one folder. What is not committed is nowhere: neither seen nor kept. */
final class EntryWriter {
    private static final double BUFFER_MB = 64;
    private static final int WORTH_SHARING = 200;

    private final Directory directory;
    private final int threads;
    private final @Nullable SeenIds seen;
    private IndexWriter writer;

    /** Many threads fill an index; into one that is empty still they need not look for what they replace. */
    EntryWriter(Directory directory, int threads) throws IOException {
        this.directory = directory;
        this.threads = threads;
        boolean empty = !DirectoryReader.indexExists(directory);
        this.seen = empty && threads > 1 ? new SeenIds() : null;
        this.writer = open();
        try {
            if (empty) {
                commit(IndexPosition.START);
            }
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    void apply(List<IndexChange> changes) throws IOException {
        if (threads > 1 && changes.size() >= WORTH_SHARING) {
            new SharedWrite(this::apply, threads).apply(changes);
            return;
        }
        for (IndexChange change : changes) {
            apply(change);
        }
    }

    private void apply(IndexChange change) throws IOException {
        Term id = EntryDocument.idTerm(change.id());
        switch (change) {
            case IndexChange.Upsert upsert -> {
                Document document = EntryDocument.of(upsert.entry());
                if (seen != null && seen.add(upsert.id())) {
                    writer.addDocument(document);
                } else {
                    writer.updateDocument(id, document);
                }
            }
            case IndexChange.Delete delete -> writer.deleteDocuments(id);
        }
    }

    void commit(IndexPosition reached) throws IOException {
        writer.setLiveCommitData(CommitPosition.toData(reached).entrySet());
        writer.commit();
    }

    /** Throws away what a failed write left behind, so that a later commit cannot carry half of it. */
    void recover() {
        try {
            writer.rollback();
            writer = open();
        } catch (IOException | AlreadyClosedException e) {
            // The writer stays closed: the next write tries again, searches go on with the last commit.
            return;
        }
    }

    /** Everything worth keeping has been committed. */
    void close() throws IOException {
        writer.rollback();
    }

    private IndexWriter open() throws IOException {
        IndexWriterConfig config = new IndexWriterConfig()
                .setSimilarity(Similarities.of(Ranking.VIETNAMESE))
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
        return new IndexWriter(directory, config);
    }
}
