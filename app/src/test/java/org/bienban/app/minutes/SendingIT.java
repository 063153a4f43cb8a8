package org.bienban.app.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BienBanTest
class SendingIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture fixture;

    @Autowired
    private MinutesSending sending;

    @Autowired
    private MinutesApproval approval;

    @Autowired
    private PrintedCopies printed;

    @Autowired
    private MinutesRegister register;

    @Autowired
    private MinutesHistory history;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private WardFixture.Ward ward;
    private Actor secretary;
    private Actor supervisor;

    @BeforeEach
    void begin() {
        ward = wards.ward();
        secretary = fixture.actor(ward.first().secretary());
        supervisor = fixture.actor(ward.first().supervisor());
    }

    @Test
    void freezesAVersionWithItsDigest() {
        UUID id = fixture.sent(ward.first());

        MinutesVersion version = register.latestVersion(id).orElseThrow();
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.sha256()).matches("[0-9a-f]{64}");
        assertThat(register.isIntact(id, 1)).isTrue();
        assertThat(version.meeting().rollCall().count().mustAttend()).isEqualTo(6);
        assertThat(version.meeting().chairName()).isEqualTo("Nguyễn Thị Lan Anh");
        assertThat(register.summary(id).state()).isEqualTo(MinutesState.SENT);
        assertThat(jdbc.sql("select count(*) from minutes_issue where minutes_id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void sendsOnceUnderOneKey() {
        UUID id = fixture.drafted(ward.first(), MinutesFixture.HELD_ON);

        assertThat(sending.send(id, "tonight", secretary)).isEqualTo(1);
        assertThat(sending.send(id, "tonight", secretary)).isEqualTo(1);

        assertThat(register.versions(id)).hasSize(1);
        assertThatThrownBy(() -> sending.send(id, "another", secretary)).isInstanceOf(ConflictException.class);
    }

    @Test
    void refusesIncompleteMinutesWithEveryReason() {
        UUID id = fixture.begun(ward.first(), MinutesFixture.HELD_ON);

        assertThatThrownBy(() -> sending.send(id, null, secretary))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(refusal -> refusal.code())
                                .contains(
                                        "minutes.finding.endMissing",
                                        "minutes.finding.noItems",
                                        "minutes.finding.placeMissing"));
        assertThat(register.summary(id).state()).isEqualTo(MinutesState.DRAFT);
    }

    @Test
    void letsOnlySecretaryAndDeputySend() {
        UUID id = fixture.drafted(ward.first(), MinutesFixture.HELD_ON);
        Actor taker = fixture.actor(ward.first().minuteTaker());

        assertThatThrownBy(() -> sending.send(id, null, taker)).isInstanceOf(ForbiddenException.class);
        assertThat(sending.send(id, null, fixture.actor(ward.first().deputy()))).isEqualTo(1);
    }

    @Test
    void comesBackWhileNobodyHasBegun() {
        UUID id = fixture.sent(ward.first());

        sending.withdraw(id, secretary);

        assertThat(register.summary(id).state()).isEqualTo(MinutesState.DRAFT);
        assertThat(sending.send(id, null, secretary)).isEqualTo(2);
        assertThat(history.of(id))
                .extracting(MinutesHistory.Entry::deed)
                .containsExactly(MinutesDeed.SENT, MinutesDeed.WITHDRAWN, MinutesDeed.SENT);
    }

    @Test
    void refusesToChangeASentVersion() {
        UUID id = fixture.sent(ward.first());

        for (String sql : List.of(
                "update minutes_version set sha256 = 'x' where minutes_id = :id",
                "delete from minutes_version where minutes_id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(sql).param("id", id).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void numbersEightParallelApprovalsWithoutGap() throws Exception {
        List<UUID> ids = IntStream.range(0, 8)
                .mapToObj(month -> fixture.sent(ward.first(), LocalDate.of(2025, 2 + month, 5)))
                .toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Callable<String>> approvals = ids.stream()
                    .map(id -> (Callable<String>)
                            () -> transactions.execute(status -> approval.approve(id, supervisor, null)))
                    .toList();
            List<String> numbers = pool.invokeAll(approvals).stream()
                    .map(SendingIT::result)
                    .sorted()
                    .toList();
            assertThat(numbers)
                    .containsExactly(
                            "Số 01-BB/CB",
                            "Số 02-BB/CB",
                            "Số 03-BB/CB",
                            "Số 04-BB/CB",
                            "Số 05-BB/CB",
                            "Số 06-BB/CB",
                            "Số 07-BB/CB",
                            "Số 08-BB/CB");
        }
    }

    @Test
    void givesNoNumberWhenTheVerdictFails() {
        UUID first = fixture.sent(ward.first());
        transactions.executeWithoutResult(status -> {
            approval.approve(first, supervisor, null);
            status.setRollbackOnly();
        });

        assertThat(register.summary(first).number()).isNull();
        String number = transactions.execute(status -> approval.approve(first, supervisor, null));
        assertThat(number).isEqualTo("Số 01-BB/CB");
    }

    @Test
    void publishesOnceHoweverOftenAsked() {
        UUID id = fixture.sent(ward.first());
        transactions.executeWithoutResult(status -> approval.approve(id, supervisor, null));

        printed.publish(id);
        printed.publish(id);

        assertThat(register.summary(id).state()).isEqualTo(MinutesState.KEPT);
        assertThat(printed.of(id)).hasValueSatisfying(file -> {
            assertThat(file.mediaType()).isEqualTo("application/pdf");
            assertThat(file.size()).isGreaterThan(5_000);
        });
        assertThat(history.of(id))
                .filteredOn(entry -> entry.deed() == MinutesDeed.PUBLISHED)
                .hasSize(1);
    }

    @Test
    void showsMinutesToThoseWhoMaySeeThem() {
        UUID id = fixture.sent(ward.first());

        assertThat(sees(ward.first().secretary(), id)).isTrue();
        assertThat(sees(ward.first().supervisor(), id)).isTrue();
        assertThat(sees(ward.office(), id)).isTrue();
        assertThat(sees(ward.first().member(), id)).isFalse();
        assertThat(sees(ward.second().secretary(), id)).isFalse();
        assertThat(sees(ward.answeringOfficer(), id)).isFalse();
        assertThat(sees(ward.administrator(), id)).isFalse();
        transactions.executeWithoutResult(status -> approval.approve(id, supervisor, null));
        assertThat(sees(ward.first().member(), id)).isTrue();
    }

    private boolean sees(UUID person, UUID id) {
        MinutesPage page = register.list(MinutesFilter.all(), fixture.actor(person), "", 50);
        return page.rows().stream().anyMatch(row -> row.id().equals(id));
    }

    private static String result(Future<String> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
