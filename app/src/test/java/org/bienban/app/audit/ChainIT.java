package org.bienban.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.bienban.app.BienBanTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain of the journal: gapless however entries arrive, and telling where somebody has tampered with it. */
@BienBanTest
class ChainIT {

    private static final int WRITERS = 6;
    private static final int DEEDS = 40;

    @Autowired
    private Journal journal;

    @Autowired
    private ChainSealing sealing;

    @Autowired
    private ChainChecking checking;

    @Autowired
    private AuditFigures figures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void concurrentWritersWithRollbacksAndTwoSealersGiveAGaplessChain() throws Exception {
        UUID mark = UUID.randomUUID();
        AtomicInteger committed = new AtomicInteger();
        AtomicInteger writing = new AtomicInteger(WRITERS);
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int number = writer;
            work.add(() -> write(mark, number, committed, writing));
        }
        work.add(() -> sealWhile(writing));
        work.add(() -> sealWhile(writing));
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            for (Future<Boolean> done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }
        sealAll();

        assertThat(count(
                        "select count(*) from audit_seal s join audit_entry e using (seq) where e.object_id = ?", mark))
                .isEqualTo(committed.get());
        assertThat(jdbc.sql("select max(position) = count(*) from audit_seal")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        ChainCheck check = checking.check(null);
        assertThat(check.fault()).isNull();
        assertThat(check.entries()).isGreaterThanOrEqualTo(committed.get());
        assertThat(figures.unsealed()).isZero();
    }

    @Test
    void whatCommittedBeforeIsSealedBefore() {
        UUID mark = UUID.randomUUID();
        own().executeWithoutResult(slow -> {
            // The slow transaction takes its number first and commits last.
            add(mark, "slow");
            own().executeWithoutResult(quick -> add(mark, "quick"));
            own().executeWithoutResult(sealer -> sealAll());
            assertThat(sealedOrder(mark)).containsExactly("quick");
        });
        sealAll();

        assertThat(sealedOrder(mark)).containsExactly("quick", "slow");
        assertThat(checking.check(null).intact()).isTrue();
    }

    @Test
    void theDatabaseRefusesEveryChange() {
        add(UUID.randomUUID(), "x");
        sealAll();
        checking.check(null);
        for (String table : List.of("audit_entry", "audit_seal", "audit_check")) {
            for (String wish : List.of("delete from " + table, "truncate " + table + " cascade")) {
                assertThatThrownBy(() -> jdbc.sql(wish).update())
                        .as(wish)
                        .isInstanceOf(DataAccessException.class)
                        .hasMessageContaining("only ever added to");
            }
        }
        assertThatThrownBy(() ->
                        jdbc.sql("update audit_entry set action = 'DATA_READ'").update())
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(() -> jdbc.sql("update audit_seal set hash = ''").update())
                .hasMessageContaining("only ever added to");
    }

    @Test
    void findsTheEntryThatWasChanged() {
        tampering(positions -> {
            update("audit_entry", "changed = '{\"number\":{\"after\":\"Số 1\"}}'", positions.get(2));
            assertFault(ChainFault.CHANGED, positions.get(2));
        });
        tampering(positions -> {
            update("audit_entry", "actor_id = '" + UUID.randomUUID() + "'", positions.get(1));
            assertFault(ChainFault.CHANGED, positions.get(1));
        });
        tampering(positions -> {
            update("audit_entry", "at = at + interval '1 microsecond'", positions.get(0));
            assertFault(ChainFault.CHANGED, positions.get(0));
        });
    }

    @Test
    void findsTheEntryThatWasTakenOut() {
        tampering(positions -> {
            delete("audit_entry", positions.get(1));
            assertFault(ChainFault.MISSING, positions.get(1));
        });
        tampering(positions -> {
            delete("audit_entry", positions.get(1));
            delete("audit_seal", positions.get(1));
            assertFault(ChainFault.BROKEN, positions.get(2));
        });
    }

    @Test
    void findsThatAnEntryWasSealedAnewAfterTheChange() {
        tampering(positions -> {
            long position = positions.get(1);
            update("audit_entry", "changed = '{}', address = '10.0.0.1'", position);
            StoredEntry entry = jdbc.sql("select " + StoredEntry.COLUMNS
                            + " from audit_entry e join audit_seal s using (seq) where s.position = ?")
                    .param(position)
                    .query(StoredEntry::read)
                    .single();
            String previous = jdbc.sql("select previous_hash from audit_seal where position = ?")
                    .param(position)
                    .query(String.class)
                    .single();
            update("audit_seal", "hash = '" + Fingerprint.of(position, previous, entry) + "'", position);
            assertFault(ChainFault.BROKEN, position + 1);
        });
    }

    @Test
    void findsThatTheEndWasCutOff() {
        tampering(positions -> {
            long head = checking.check(null).head();
            delete("audit_entry", head);
            delete("audit_seal", head);
            assertFault(ChainFault.CUT_OFF, head);
        });
    }

    @Test
    void findsAnEntryKeptFromTheChain() {
        tampering(positions -> {
            add(UUID.randomUUID(), "hidden");
            jdbc.sql("delete from audit_unsealed").update();
            ChainCheck check = checking.check(null);
            assertThat(check.fault()).isEqualTo(ChainFault.UNSEALED);
            assertThat(check.badSeq()).isNotNull();
        });
    }

    private boolean write(UUID mark, int writer, AtomicInteger committed, AtomicInteger writing) {
        for (int i = 0; i < DEEDS; i++) {
            int deed = i;
            own().executeWithoutResult(status -> {
                add(mark, writer + "/" + deed);
                add(mark, writer + "/" + deed + "/2");
                if (deed % 3 == 0) {
                    status.setRollbackOnly();
                }
            });
            committed.addAndGet(deed % 3 == 0 ? 0 : 2);
        }
        writing.decrementAndGet();
        return true;
    }

    private boolean sealWhile(AtomicInteger writing) {
        while (writing.get() > 0) {
            sealing.seal(17);
        }
        return true;
    }

    private void sealAll() {
        while (sealing.seal(1000) > 0) {
            // each call seals one batch
        }
    }

    /** Does it as the database's superuser, whom no trigger stops, on three new entries; undoes it afterwards. */
    private void tampering(Consumer<List<Long>> deed) {
        UUID mark = UUID.randomUUID();
        List.of("a", "b", "c", "d").forEach(what -> add(mark, what));
        sealAll();
        List<Long> positions = jdbc.sql(
                        "select position from audit_seal join audit_entry e using (seq) where e.object_id = ? order by 1")
                .param(mark)
                .query(Long.class)
                .list();
        own().executeWithoutResult(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            deed.accept(positions);
            status.setRollbackOnly();
        });
        assertThat(checking.check(null).intact()).isTrue();
    }

    private void assertFault(ChainFault fault, long position) {
        ChainCheck check = checking.check(null);
        assertThat(check.fault()).isEqualTo(fault);
        assertThat(check.badPosition()).isEqualTo(position);
    }

    private void update(String table, String change, long position) {
        assertThat(jdbc.sql("update " + table + " set " + change
                                + " where seq = (select seq from audit_seal where position = ?)")
                        .param(position)
                        .update())
                .isEqualTo(1);
    }

    private void delete(String table, long position) {
        assertThat(jdbc.sql("delete from " + table + " where seq = (select seq from audit_seal where position = ?)")
                        .param(position)
                        .update())
                .isEqualTo(1);
    }

    private void add(UUID mark, String what) {
        Deed.Subject subject = new Deed.Subject("test", mark, null, null, null);
        journal.add(Deed.of(AuditAction.CHAIN_CHECKED, subject).with(Changed.to("what", what)));
    }

    private List<String> sealedOrder(UUID mark) {
        return jdbc.sql("select e.changed::jsonb #>> '{what,after}' from audit_seal s join audit_entry e using (seq)"
                        + " where e.object_id = ? order by s.position")
                .param(mark)
                .query(String.class)
                .list();
    }

    private long count(String sql, UUID mark) {
        return jdbc.sql(sql).param(mark).query(Long.class).single();
    }

    private TransactionTemplate own() {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        return own;
    }
}
