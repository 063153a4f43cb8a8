package org.bienban.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.bienban.search.engine.Ranking;

/**
 * Searches one state of the index for one query, sharing the work among threads where the index is large. Whoever asks
 * works along and never waits for a thread to come free; a small index stays with whoever asks.
 */
class SharedSearch extends IndexSearcher {
    /** Documents; handing over fewer takes longer than searching them. */
    private static final int WORTH_SHARING = 20_000;

    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final int MOST_SEGMENTS = 5;
    private static final Executor OTHERS = others();

    private final Executor others;

    SharedSearch(IndexReader reader, Ranking ranking) {
        this(reader, reader.maxDoc() < WORTH_SHARING || THREADS == 1 ? Runnable::run : OTHERS);
        setSimilarity(Similarities.of(ranking));
    }

    SharedSearch(IndexReader reader, Executor others) {
        super(reader, others);
        this.others = others;
    }

    /** Shares small enough that the last one to end is not waited for long. */
    @Override
    protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
        int share = Math.max(WORTH_SHARING, getIndexReader().maxDoc() / (4 * THREADS));
        return slices(leaves, share, MOST_SEGMENTS, false);
    }

    /** Does something with every segment. */
    void each(SegmentWork work) throws IOException {
        List<Callable<Integer>> shares = new ArrayList<>();
        for (LeafSlice slice : getSlices()) {
            shares.add(() -> {
                for (LeafReaderContextPartition part : slice.partitions) {
                    work.on(part.ctx);
                }
                return slice.partitions.length;
            });
        }
        getTaskExecutor().invokeAll(shares);
    }

    /** What each of several things gives, in their order; so many in a row are one share. */
    <T, R> List<R> shared(List<T> all, int inARow, Work<T, R> work) throws IOException {
        List<Callable<List<R>>> shares = new ArrayList<>();
        for (int from = 0; from < all.size(); from += inARow) {
            List<T> share = all.subList(from, Math.min(all.size(), from + inARow));
            shares.add(() -> done(share, work));
        }
        List<R> given = new ArrayList<>(all.size());
        getTaskExecutor().invokeAll(shares).forEach(given::addAll);
        return given;
    }

    private static <T, R> List<R> done(List<T> share, Work<T, R> work) throws IOException {
        List<R> given = new ArrayList<>(share.size());
        for (T one : share) {
            given.add(work.on(one));
        }
        return given;
    }

    /** The same, as if there were nothing but what a set holds; the set must hold nothing that was deleted. */
    SharedSearch within(DocumentSet set) {
        SharedSearch within = new SearchWithin(getIndexReader(), others, set);
        within.setSimilarity(getSimilarity());
        return within;
    }

    /** Begins something beside what its asker does next. */
    <T> Aside<T> aside(Callable<T> work) {
        return Aside.begin(others, work);
    }

    private static Executor others() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                Math.max(1, THREADS - 1),
                Math.max(1, THREADS - 1),
                30,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("search-", 1).daemon().factory());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** Something to do with one segment. */
    interface SegmentWork {
        void on(LeafReaderContext segment) throws IOException;
    }

    /** Something to do with one of several things. */
    interface Work<T, R> {
        R on(T one) throws IOException;
    }
}
