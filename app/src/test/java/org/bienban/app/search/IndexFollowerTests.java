package org.bienban.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.mockito.Mockito;

class IndexFollowerTests {

    /** Often, because the fault it guards against was a race at the start. */
    @RepeatedTest(50)
    void worksFromItsStartUntilItIsStopped() throws Exception {
        CountDownLatch worked = new CountDownLatch(3);
        NodeIndex index = Mockito.mock(NodeIndex.class);
        Mockito.when(index.work()).thenAnswer(call -> {
            worked.countDown();
            return false;
        });
        IndexFollower follower = new IndexFollower(
                index, new SearchProperties(Path.of("unused"), true, Duration.ofMillis(1), Duration.ofDays(1)));
        follower.start();
        assertThat(worked.await(5, TimeUnit.SECONDS)).isTrue();
        follower.stop();
        assertThat(follower.isRunning()).isFalse();
    }
}
