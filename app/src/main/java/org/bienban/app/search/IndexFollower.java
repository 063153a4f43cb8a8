package org.bienban.app.search;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The thread that keeps this node's index in step. A fault (the database away) is logged once and waited out. */
@Component
class IndexFollower implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(IndexFollower.class);
    private static final long LONGEST_WAIT = 30_000;

    private final NodeIndex index;
    private final SearchProperties settings;
    private final CountDownLatch awake = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    IndexFollower(NodeIndex index, SearchProperties settings) {
        this.index = index;
        this.settings = settings;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.tail();
    }

    @Override
    public void start() {
        // Named before it runs: the loop ends when the field is empty.
        Thread follower = Thread.ofPlatform().name("search-index").daemon().unstarted(this::follow);
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

    private void follow() {
        long wait = settings.poll().toMillis();
        while (thread != null) {
            try {
                while (thread != null && index.work()) {
                    wait = settings.poll().toMillis();
                }
                wait = settings.poll().toMillis();
            } catch (RuntimeException e) {
                wait = Math.min(LONGEST_WAIT, wait * 2);
                reportUnlessStopping(e);
            }
            pause(wait);
        }
    }

    private void reportUnlessStopping(RuntimeException e) {
        if (thread != null) {
            log.warn("The search index cannot follow at the moment and will try again: {}", String.valueOf(e));
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
