package org.bienban.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bienban.workflows.Incident;
import org.bienban.workflows.Incidents;
import org.bienban.workflows.ReviewProgress.Phase;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class IncidentsIT {

    private final AppPorts app = Stage.bean(AppPorts.class);
    private final Incidents incidents = Stage.bean(Incidents.class);

    @Test
    void publicationFailingFiveTimesBecomesIncidentAndRetryCompletesIt() {
        Review review = unprintable();
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(of(review)).as("incidents before attempt %s", attempt).isEmpty();
            failToPublish(review);
        }

        Incident incident = of(review).getFirst();
        assertThat(incident.process()).isEqualTo(ReviewModel.PROCESS);
        assertThat(incident.stepName()).isEqualTo("Phát hành biên bản");
        assertThat(incident.message()).isEqualTo(onFire(review));
        assertThat(incident.retries()).isZero();
        assertThat(review.progress().phase()).isEqualTo(Phase.PUBLICATION);

        app.mendPrinterOf(review.minutesId);
        assertThat(incidents.retry(incident.id())).isTrue();
        assertThat(of(review)).isEmpty();
        review.runJob(ReviewModel.PUBLISH);

        assertThat(app.published()).containsOnlyOnce(review.minutesId);
        assertThat(review.progress().phase()).isEqualTo(Phase.KEPT);
    }

    @Test
    void waitsLongerAfterEachFailure() {
        Review review = unprintable();
        for (Duration pause :
                List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30))) {
            Instant before = Instant.now();
            failToPublish(review);
            assertThat(review.job(ReviewModel.PUBLISH).getDuedate().toInstant())
                    .isBetween(
                            before.plus(pause).minusSeconds(1),
                            Instant.now().plus(pause).plusSeconds(1));
        }
    }

    @Test
    void wakesWhoRunsTheStepsOnceTheRetryIsCommitted() {
        Review review = unprintable();
        for (int attempt = 1; attempt <= 5; attempt++) {
            failToPublish(review);
        }
        UUID incident = of(review).getFirst().id();
        AtomicInteger woken = new AtomicInteger();
        Incidents waking = new EngineIncidents(
                Stage.bean(ProcessEngine.class), Stage.bean(EngineTransaction.class), woken::incrementAndGet);
        TransactionTemplate transaction = new TransactionTemplate(Stage.bean(PlatformTransactionManager.class));

        transaction.executeWithoutResult(status -> {
            assertThat(waking.retry(incident)).isTrue();
            assertThat(woken).hasValue(0);
        });

        assertThat(woken).hasValue(1);
        assertThat(waking.retry(incident)).isFalse();
        assertThat(woken).hasValue(1);
    }

    @Test
    void saysSoWhenNothingIsLeftToRetry() {
        assertThat(incidents.retry(UUID.randomUUID())).isFalse();
    }

    /** Approved minutes that cannot be printed. */
    private Review unprintable() {
        Review review = Review.sent();
        app.breakPrinterOf(review.minutesId);
        review.process.approve(review.minutesId, review.supervisor);
        return review;
    }

    private static void failToPublish(Review review) {
        assertThatThrownBy(() -> review.runJob(ReviewModel.PUBLISH)).hasRootCauseMessage(onFire(review));
    }

    private static String onFire(Review review) {
        return "The printer of " + review.minutesId + " is on fire";
    }

    private List<Incident> of(Review review) {
        return incidents.open(100).stream()
                .filter(incident -> incident.minutesId().equals(review.minutesId))
                .toList();
    }
}
