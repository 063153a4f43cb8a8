package org.bienban.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.ReviewFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.refusal.ConflictException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A verdict given in the moment in which something else happens to the same review. */
@BienBanTest
class ConcurrentVerdictIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private ReviewFixture review;

    @Autowired
    private Reviews reviews;

    @Autowired
    private TaskClaims claims;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    private UUID minutesId;
    private Actor supervisor;
    private Actor office;

    @BeforeEach
    void inHand() {
        WardFixture.Ward ward = wards.ward();
        minutesId = minutes.sent(ward.first());
        supervisor = minutes.actor(ward.first().supervisor());
        office = minutes.actor(ward.office());
        review.claim(supervisor, minutesId);
    }

    @Test
    void goesThroughBesideATimer() {
        CompletableFuture<Void> verdict = givenWhile(() -> assertThat(
                        jdbc.sql("update act_ru_job set rev_ = rev_ + 1 where process_instance_id_ = (select"
                                        + " proc_inst_id_ from act_ru_task where id_ = :task)")
                                .param("task", review.openTask(minutesId).toString())
                                .update())
                .isPositive());

        verdict.join();

        assertThat(reviews.of(office, minutesId, null).rounds())
                .singleElement()
                .satisfies(round -> assertThat(round.verdict()).isEqualTo(Verdict.RETURNED));
    }

    @Test
    void isToldThatSomebodyElseHasTheTaskNow() {
        CompletableFuture<Void> verdict =
                givenWhile(() -> claims.handOver(supervisor, review.openTask(minutesId), office.personId(), ""));

        assertThatThrownBy(verdict::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        conflict -> assertThat(conflict.reason().code()).isEqualTo("review.conflict.notHolder"));
        assertThat(reviews.of(office, minutesId, null).openRound()).isPresent();
    }

    /** Gives the verdict while the deed is done and not yet committed, and lets it wait for that. */
    private CompletableFuture<Void> givenWhile(Runnable deed) {
        return transaction.execute(status -> {
            deed.run();
            CompletableFuture<Void> verdict = CompletableFuture.runAsync(
                    () -> review.give(supervisor, minutesId, 1, Verdict.RETURNED, "Bổ sung số phiếu"));
            untilItWaits(verdict);
            return verdict;
        });
    }

    private void untilItWaits(CompletableFuture<Void> verdict) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!somebodyWaitsForUs()) {
            assertThat(verdict).as("what waits").isNotDone();
            assertThat(System.nanoTime()).as("the verdict waits").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private boolean somebodyWaitsForUs() {
        return jdbc.sql("select exists (select from pg_locks where not granted and pg_backend_pid() ="
                        + " any(pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }
}
