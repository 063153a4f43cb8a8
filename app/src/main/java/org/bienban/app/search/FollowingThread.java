package org.bienban.app.search;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that does what there is to do, and then looks again and again. A fault is logged once and waited out. */
final class FollowingThread {

    private static final Logger log = LoggerFactory.getLogger(FollowingThread.class);
    private static final long LONGEST_WAIT = 30_000;

    private final String name;
    private final long poll;
    private final BooleanSupplier work;
    private final CountDownLatch awake = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    /**
     * A thread that does not run yet.
     *
     * @param poll milliseconds between two looks
     * @param work does the next thing; false if there is nothing more at the moment
     */
    FollowingThread(String name, long poll, BooleanSupplier work) {
        this.name = name;
        this.poll = poll;
        this.work = work;
    }

    void start() {
        // Named before it runs: the loop ends when the field is empty.
        Thread follower = Thread.ofPlatform().name(name).daemon().unstarted(this::follow);
        thread = follower;
        follower.start();
    }

    void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            // Never interrupt it: an interrupt in the middle of index I/O closes the files under the writer.
            awake.countDown();
            try {
                running.join(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    boolean isRunning() {
        return thread != null;
    }

    private void follow() {
        long wait = poll;
        while (thread != null) {
            try {
                while (thread != null && work.getAsBoolean()) {
                    wait = poll;
                }
                wait = poll;
            } catch (RuntimeException e) {
                wait = Math.min(LONGEST_WAIT, wait * 2);
                reportUnlessStopping(e);
            }
            pause(wait);
        }
    }

    private void reportUnlessStopping(RuntimeException e) {
        if (thread != null) {
            log.warn("{} cannot follow at the moment and will try again: {}", name, String.valueOf(e));
        }
    }

    private void pause(long millis) {
        try {
            if (awake.await(millis, TimeUnit.MILLISECONDS)) {
                log.debug("woken to stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
