package org.bienban.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexEntry;
import org.bienban.search.IndexPosition;
import org.bienban.search.SearchIndexException;
import org.bienban.search.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that fills while indexing: said clearly, nothing half written, and going on once there is room. */
class FullDiskTests {
    private static final List<String> EVERYBODY = List.of("everybody");
    private static final IndexPosition FIRST = new IndexPosition(1, 1);
    private static final IndexPosition SECOND = new IndexPosition(2, 1);

    @TempDir
    private Path folder;

    /** Wherever the room runs out: in the middle of texts, of term lists, of the commit. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 500, 5_000, 20_000, 60_000, 120_000})
    void keepsWhatWasWrittenAndGoesOnOnceThereIsRoom(long room) throws IOException {
        SmallDisk disk = new SmallDisk(FSDirectory.open(folder));
        try (LuceneSearchIndex index = new LuceneSearchIndex(disk, 1, false)) {
            index.write(entries(0, 10), FIRST);
            disk.room = room;

            assertThatThrownBy(() -> index.write(entries(5, 2_000), SECOND))
                    .isInstanceOf(SearchIndexException.class)
                    .hasMessageContaining("No space left on device");

            assertThat(index.position()).isEqualTo(FIRST);
            assertThat(found(index)).isEqualTo(10);
            disk.room = Long.MAX_VALUE;
            index.write(entries(5, 2_000), SECOND);
            assertThat(index.position()).isEqualTo(SECOND);
            assertThat(found(index)).isEqualTo(2_000);
        }
        try (LuceneSearchIndex again = LuceneSearchIndex.open(folder)) {
            assertThat(again.position()).isEqualTo(SECOND);
            assertThat(again.count()).isEqualTo(2_000);
        }
    }

    @Test
    void isWholeWhenTheProcessEndsOnAFullDisk() throws IOException {
        SmallDisk disk = new SmallDisk(FSDirectory.open(folder));
        try (LuceneSearchIndex index = new LuceneSearchIndex(disk, 1, false)) {
            index.write(entries(0, 10), FIRST);
            disk.room = 3_000;
            assertThatThrownBy(() -> index.write(entries(5, 2_000), SECOND)).isInstanceOf(SearchIndexException.class);
        }
        try (LuceneSearchIndex again = LuceneSearchIndex.open(folder)) {
            assertThat(again.position()).isEqualTo(FIRST);
            assertThat(found(again)).isEqualTo(10);
        }
    }

    @Test
    void neverShowsHalfOfWhatWasToBeFilled() throws IOException {
        SmallDisk disk = new SmallDisk(FSDirectory.open(folder));
        try (LuceneSearchIndex filled = new LuceneSearchIndex(disk, 1, true)) {
            filled.write(entries(0, 2_000), FIRST);
            assertThat(filled.count()).isZero();
            disk.room = 20_000;

            assertThatThrownBy(filled::settle)
                    .isInstanceOf(SearchIndexException.class)
                    .hasMessageContaining("No space left on device");

            disk.room = Long.MAX_VALUE;
            assertThatThrownBy(filled::settle).isInstanceOf(SearchIndexException.class);
            assertThatThrownBy(() -> filled.write(entries(0, 10), SECOND)).isInstanceOf(SearchIndexException.class);
        }
        try (LuceneSearchIndex again = LuceneSearchIndex.open(folder)) {
            assertThat(again.position()).isEqualTo(IndexPosition.START);
            assertThat(again.count()).isZero();
        }
    }

    private static long found(LuceneSearchIndex index) {
        return index.search(SearchQuery.of("đất dịch vụ", EVERYBODY).build()).total();
    }

    private static List<IndexChange> entries(int from, int to) {
        return IntStream.range(from, to)
                .<IndexChange>mapToObj(i -> new IndexChange.Upsert(IndexEntry.of("e" + i, "minutes")
                        .passage("p", "", "Các hộ hỏi về đất dịch vụ lần " + i + " và x" + i * 31L + "y")
                        .audiences(EVERYBODY)
                        .build()))
                .toList();
    }

    /** Writes as long as there is room. */
    private static final class SmallDisk extends FilterDirectory {
        private long room = Long.MAX_VALUE;

        SmallDisk(Directory in) {
            super(in);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            return new Output(name, super.createOutput(name, context));
        }

        @Override
        public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
            IndexOutput out = super.createTempOutput(prefix, suffix, context);
            return new Output(out.getName(), out);
        }

        private void take(long bytes) throws IOException {
            if (room < bytes) {
                throw new IOException("No space left on device");
            }
            room -= bytes;
        }

        private final class Output extends FilterIndexOutput {
            Output(String name, IndexOutput out) {
                super("small disk", name, out);
            }

            @Override
            public void writeByte(byte b) throws IOException {
                take(1);
                super.writeByte(b);
            }

            @Override
            public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
                take(length);
                super.writeBytes(bytes, offset, length);
            }
        }
    }
}
