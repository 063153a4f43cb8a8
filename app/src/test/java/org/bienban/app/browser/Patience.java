package org.bienban.app.browser;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waiting for what the application does by itself: printing, indexing. */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 250;

    private Patience() {}

    /** Looks again until it is so; the last look is the answer, so or not. */
    static <T> T until(Predicate<T> isSo, Supplier<T> look) {
        return atMost(LONGEST, isSo, look);
    }

    /** The same for what may never come. */
    static <T> T atMost(Duration longest, Predicate<T> isSo, Supplier<T> look) {
        long end = System.nanoTime() + longest.toNanos();
        T seen = look.get();
        while (!isSo.test(seen) && System.nanoTime() < end) {
            pause();
            seen = look.get();
        }
        return seen;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
