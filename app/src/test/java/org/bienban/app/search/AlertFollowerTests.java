package org.bienban.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class AlertFollowerTests {

    @Test
    void looksFromItsStartUntilItIsStopped() throws Exception {
        CountDownLatch looked = new CountDownLatch(3);
        AlertWatch watch = Mockito.mock(AlertWatch.class);
        Mockito.when(watch.step()).thenAnswer(call -> {
            looked.countDown();
            return looked.getCount() == 1;
        });
        AlertFollower follower = new AlertFollower(
                watch, new SearchProperties(Path.of("unused"), true, Duration.ofMillis(1), Duration.ofDays(1)));
        assertThat(follower.isAutoStartup()).isTrue();
        follower.start();
        assertThat(looked.await(20, TimeUnit.SECONDS)).isTrue();
        follower.stop();
        assertThat(follower.isRunning()).isFalse();
    }
}
