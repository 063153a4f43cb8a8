package org.bienban.app.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** A thread that does what there is to do, and then looks again and again. A fault is logged once and waited out. */
final class FollowingThread implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FollowingThread.class);
    private static final long LONGEST_WAIT = 30_000;

    private final String name;
    private final long poll;
    private final boolean wanted;
    private final BooleanSupplier work;
    private final CountDownLatch awake = new CountDownLatch(1);
    private volatile @Nullable Thread thread;
    private volatile @Nullable Fault fault;

    /**
     * A thread that does not run yet.
     *
     * @param poll time between two looks
     * @param wanted whether it is started with the application
     * @param work does the next thing; false if there is nothing more at the moment
     */
    FollowingThread(String name, Duration poll, boolean wanted, BooleanSupplier work) {
        this.name = name;
        this.poll = poll.toMillis();
        this.wanted = wanted;
        this.work = work;
    }

    /**
     * What keeps it from following.
     *
     * @param since when it last tried in vain
     * @param reason in the words of whoever failed
     */
    record Fault(Instant since, String reason) {}

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public void start() {
        // Named before it runs: the loop ends when the field is empty.
        Thread follower = Thread.ofPlatform().name(name).daemon().unstarted(this::follow);
        thread = follower;
        follower.start();
    }

    @Override
    public void stop() {
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

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** What went wrong at the last try; empty once something went well again. */
    Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    private void follow() {
        long wait = poll;
        while (thread != null) {
            try {
                while (thread != null && work.getAsBoolean()) {
                    wait = poll;
                }
                wait = poll;
                fault = null;
            } catch (RuntimeException e) {
                wait = Math.min(LONGEST_WAIT, wait * 2);
                reportUnlessStopping(e);
            }
            pause(wait);
        }
    }

    private void reportUnlessStopping(RuntimeException e) {
        if (thread != null) {
            fault = new Fault(Instant.now(), String.valueOf(e.getMessage()));
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
