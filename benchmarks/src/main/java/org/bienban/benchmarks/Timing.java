package org.bienban.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/** How long something took, time after time: by the clock, and on the processor in this thread of the program. */
final class Timing {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final LongStream.Builder clock = LongStream.builder();
    private final LongStream.Builder processor = LongStream.builder();

    /** Does it once and takes the time. */
    void take(Runnable work) {
        long used = THREADS.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        work.run();
        clock.add(System.nanoTime() - begin);
        processor.add(THREADS.getCurrentThreadCpuTime() - used);
    }

    /** The times taken, to be asked for once. */
    Taken taken() {
        return new Taken(sorted(clock), sorted(processor));
    }

    private static long[] sorted(LongStream.Builder times) {
        long[] sorted = times.build().toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Times in nanoseconds, shortest first. */
    static final class Taken {

        private final long[] clock;
        private final long[] processor;

        private Taken(long[] clock, long[] processor) {
            this.clock = clock;
            this.processor = processor;
        }

        /** The time so many of a hundred stayed within, in milliseconds. */
        double percentile(int of) {
            return clock[Math.min(clock.length - 1, clock.length * of / 100)] / 1e6;
        }

        double processorMedian() {
            return processor[processor.length / 2] / 1e6;
        }

        void print(String what) {
            System.out.printf(
                    Locale.ROOT,
                    "%-40s p50 %7.2f ms   p95 %7.2f ms   p99 %7.2f ms   processor p50 %7.2f ms   (%d)%n",
                    what,
                    percentile(50),
                    percentile(95),
                    percentile(99),
                    processorMedian(),
                    clock.length);
        }
    }
}
