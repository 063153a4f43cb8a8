package org.bienban.search.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.bienban.search.IndexHome;
import org.bienban.search.SearchIndex;

/**
 * Times queries one after the other as a page of the application asks them: twenty hits with snippets, counts and the
 * filter of rights. A first round warms up and is not counted.
 */
record BenchCommand(Path folder, Path queries, int rounds) {
    private static final int PAGE = 20;

    void run(PrintStream out) throws IOException {
        List<Question> questions = Question.read(queries);
        if (questions.isEmpty()) {
            throw new UsageException(queries + " has no queries");
        }
        try (IndexHome home = Filled.open(folder)) {
            time(home.current(), questions);
            long[] all = new long[questions.size() * rounds];
            long began = System.nanoTime();
            for (int round = 0; round < rounds; round++) {
                long[] times = time(home.current(), questions);
                System.arraycopy(times, 0, all, round * times.length, times.length);
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            Arrays.sort(all);
            out.printf(
                    "%d queries: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, %.0f a second%n",
                    all.length, at(all, 0.50), at(all, 0.95), at(all, 0.99), all.length / seconds);
        }
    }

    private static long[] time(SearchIndex index, List<Question> questions) {
        long[] times = new long[questions.size()];
        for (int i = 0; i < times.length; i++) {
            long began = System.nanoTime();
            index.search(RunCommand.query(questions.get(i).text(), PAGE, null));
            times[i] = System.nanoTime() - began;
        }
        return times;
    }

    /** The smallest time that at least this share of all took no longer than, in milliseconds. */
    private static double at(long[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
    }
}
