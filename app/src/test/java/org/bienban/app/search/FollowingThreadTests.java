package org.bienban.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class FollowingThreadTests {

    private static final Duration POLL = Duration.ofMillis(1);

    /** Often, because the fault it guards against was a race at the start. */
    @RepeatedTest(50)
    void worksFromItsStartUntilItIsStopped() throws Exception {
        CountDownLatch worked = new CountDownLatch(3);
        FollowingThread thread = new FollowingThread("test", POLL, true, () -> {
            worked.countDown();
            return worked.getCount() == 1;
        });
        assertThat(thread.isAutoStartup()).isTrue();
        thread.start();
        assertThat(worked.await(20, TimeUnit.SECONDS)).isTrue();
        thread.stop();
        assertThat(thread.isRunning()).isFalse();
    }

    @Test
    void saysWhatKeepsItUntilItGoesOn() throws Exception {
        AtomicBoolean full = new AtomicBoolean(true);
        CountDownLatch tried = new CountDownLatch(3);
        CountDownLatch done = new CountDownLatch(2);
        FollowingThread thread = new FollowingThread("test", POLL, false, () -> {
            tried.countDown();
            if (full.get()) {
                throw new IllegalStateException("No space left on device");
            }
            done.countDown();
            return false;
        });
        assertThat(thread.isAutoStartup()).isFalse();
        thread.start();
        assertThat(tried.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(thread.fault())
                .hasValueSatisfying(fault -> assertThat(fault.reason()).isEqualTo("No space left on device"));
        full.set(false);
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(thread.fault()).isEmpty();
        thread.stop();
    }
}
