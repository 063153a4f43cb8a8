package org.bienban.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.bienban.workflows.ReviewProgress.Phase;
import org.bienban.workflows.TaskKind;
import org.junit.jupiter.api.Test;

class JobExecutorIT {

    private final JobExecutorLifecycle executor = Stage.bean(JobExecutorLifecycle.class);

    @Test
    void publishesByItselfOnceStarted() throws InterruptedException {
        Review review = Review.sent();
        assertThat(executor.isAutoStartup()).isFalse();
        executor.start();
        try {
            review.process.approve(review.minutesId, review.supervisor);
            Instant patience = Instant.now().plusSeconds(60);
            while (review.progress().phase() != Phase.KEPT && Instant.now().isBefore(patience)) {
                Thread.sleep(100);
            }
        } finally {
            executor.stop();
        }

        assertThat(Stage.bean(AppPorts.class).published()).containsOnlyOnce(review.minutesId);
        assertThat(review.progress().phase()).isEqualTo(Phase.KEPT);
    }

    @Test
    void engineTellsTheTimeByTheApplicationsClock() {
        Instant may = Instant.parse("2026-05-05T12:00:00Z");
        EngineClock.follow(Clock.fixed(may, ZoneOffset.UTC));
        try {
            Review review = Review.sent();
            assertThat(review.opened(TaskKind.INSPECT).openedAt()).isEqualTo(may);
            assertThat(review.opened(TaskKind.INSPECT).due()).isEqualTo(may.plus(Duration.ofDays(3)));
            assertThat(review.progress().steps().getFirst().since()).isEqualTo(may);
        } finally {
            EngineClock.follow(Clock.systemUTC());
        }
    }
}
