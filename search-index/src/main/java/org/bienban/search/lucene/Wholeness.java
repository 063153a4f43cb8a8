package org.bienban.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Tells whether an index can be relied on. Opening it already finds files that are missing, cut short or foreign. A
 * changed byte in the middle of a file shows only by reading all of it, so that is done for small segments at every
 * opening; larger ones would make the start of a node slow and are trusted to the library's checks while merging.
 */
final class Wholeness {
    private static final long READ_AT_MOST = 512L * 1024 * 1024;

    private Wholeness() {}

    /** Throws an exception that says what is wrong. */
    static void check(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            if (CommitPosition.ofData(reader.getIndexCommit().getUserData()) == null) {
                throw new IOException("the index does not say how far it has read");
            }
            if (size(SegmentInfos.readLatestCommit(directory)) <= READ_AT_MOST) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    ((SegmentReader) leaf.reader()).checkIntegrity();
                }
            }
        }
    }

    private static long size(SegmentInfos infos) throws IOException {
        long bytes = 0;
        for (SegmentCommitInfo segment : infos) {
            bytes += segment.sizeInBytes();
        }
        return bytes;
    }
}
