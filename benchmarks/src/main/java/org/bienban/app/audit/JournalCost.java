package org.bienban.app.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bienban.app.BienBanApplication;
import org.bienban.app.organisation.NewUnit;
import org.bienban.app.organisation.UnitEditing;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the journal costs: 10,000 transactions of 8 threads that write one row, without and with the entry, entries of a
 * read beside them; how fast entries are sealed, and how long it takes to verify 100,000 of them.
 */
public final class JournalCost {

    private static final int THREADS = 8;
    private static final int DEEDS = 10_000;
    private static final int VERIFIED = 100_000;
    private static final PrintStream SAY = System.out;

    private final ConfigurableApplicationContext context;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    private JournalCost(ConfigurableApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
        this.transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    /** Starts the application on an embedded database of its own, measures, ends. */
    public static void main(String[] args) throws Exception {
        Path data = Files.createTempDirectory("bienban-journal");
        try (ConfigurableApplicationContext context = SpringApplication.run(
                BienBanApplication.class,
                "--server.port=0",
                "--bienban.demo.enabled=false",
                "--bienban.workflows.jobs=false",
                "--bienban.audit.seal=false",
                "--bienban.search.tail=false",
                "--bienban.database.directory=" + data)) {
            new JournalCost(context).measure();
        }
    }

    private void measure() throws IOException, InterruptedException, ExecutionException {
        jdbc.sql("create table deed (id bigint generated always as identity primary key, what text not null)")
                .update();
        UUID province = unit("province", null, null, "Đảng bộ tỉnh Đo", "99001000000000");
        UUID ward = unit("ward", null, province, "Đảng bộ phường Đo", "99001053000000");
        UUID cell = unit("cell", "residential", ward, "Chi bộ Đo", "99001053000001");
        Subjects subjects = context.getBean(Subjects.class);
        Journal journal = context.getBean(Journal.class);
        Runnable bare = () -> transaction.executeWithoutResult(status -> write());
        Runnable recorded = () -> transaction.executeWithoutResult(status -> {
            write();
            journal.add(Deed.of(AuditAction.UNIT_RENAMED, subjects.unit(cell))
                    .with(Changed.nothing().from("name", "Chi bộ cũ", "Chi bộ mới")));
        });
        run(bare, DEEDS / 5);
        run(recorded, DEEDS / 5);
        double without = run(bare, DEEDS);
        double with = run(recorded, DEEDS);
        SAY.printf("deed without entry  %8.1f us%n", without);
        SAY.printf("deed with entry     %8.1f us   (x %.2f)%n", with, with / without);
        seal();
        fill();
        verify();
    }

    /** Microseconds of the clock for one, all threads together. */
    private double run(Runnable deed, int count) throws InterruptedException, ExecutionException {
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            work.add(() -> {
                for (int i = 0; i < count / THREADS; i++) {
                    deed.run();
                }
                return true;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            long begun = System.nanoTime();
            for (Future<Boolean> done : threads.invokeAll(work)) {
                done.get();
            }
            return (System.nanoTime() - begun) / 1000.0 / count;
        }
    }

    private void write() {
        jdbc.sql("insert into deed (what) values ('done')").update();
    }

    private void seal() {
        ChainSealing sealing = context.getBean(ChainSealing.class);
        long begun = System.nanoTime();
        long sealed = 0;
        for (int some = sealing.seal(1000); some > 0; some = sealing.seal(1000)) {
            sealed += some;
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        SAY.printf("sealing             %8.0f entries a second (%d)%n", sealed / seconds, sealed);
    }

    private void fill() {
        jdbc.sql("""
                        insert into audit_entry (at, actor_id, channel, action, operational, object_kind, object_id,
                            unit_id, ward_id, changed)
                        select e.at, gen_random_uuid(), e.channel, e.action, e.operational, e.object_kind,
                            gen_random_uuid(), e.unit_id, e.ward_id, e.changed
                        from (select * from audit_entry where unit_id is not null limit 1) e,
                            generate_series(1, :more)""").param("more", VERIFIED - count()).update();
        seal();
    }

    private void verify() {
        long begun = System.nanoTime();
        ChainCheck check = context.getBean(ChainChecking.class).check(null);
        double seconds = (System.nanoTime() - begun) / 1e9;
        SAY.printf(
                "verifying           %8.2f s for %d entries (%.0f a second), intact: %b%n",
                seconds, check.entries(), check.entries() / seconds, check.intact());
    }

    private long count() {
        return jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
    }

    private UUID unit(String kind, @Nullable String type, @Nullable UUID parent, String name, String code) {
        return context.getBean(UnitEditing.class)
                .addUnit(new NewUnit(kind, type, name, null, code, parent), LocalDate.of(2024, 1, 1));
    }
}
