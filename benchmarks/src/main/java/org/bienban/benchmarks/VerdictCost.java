package org.bienban.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.bienban.app.BienBanApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a verdict costs beside the bare engine doing the same steps on the same server: minutes of the demonstration
 * ward with two remarks go back and forth, and the same model without anything of ours does so, turn by turn, now the
 * one first, now the other. Every set of minutes goes through a few rounds only, as in life.
 */
public final class VerdictCost {

    private static final int ROUNDS = 4;
    private static final int WARM_UP = 2000;
    private static final int MEASURED = 600;
    private static final double BUDGET = 1.3;

    private final StatementWatch watch = new StatementWatch();
    private final Side ours = new Side();
    private final Side engine = new Side();
    private int turn;

    private VerdictCost() {}

    /** Runs the comparison. Arguments: how many verdicts are measured, and whether the statements are told. */
    public static void main(String[] arguments) throws IOException, SQLException {
        List<String> given = List.of(arguments);
        boolean told = given.contains("--statements");
        int measured = given.stream()
                .filter(argument -> !argument.startsWith("--"))
                .findFirst()
                .map(Integer::parseInt)
                .orElse(MEASURED);
        new VerdictCost().run(measured, told);
    }

    private void run(int measured, boolean told) throws IOException, SQLException {
        Path data = Files.createTempDirectory("bienban-verdicts");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(BienBanApplication.class)
                .initializers(starting -> starting.getBeanFactory().addBeanPostProcessor(watch.overApplication()))
                .run(
                        "--server.port=0",
                        "--bienban.demo.enabled=true",
                        "--bienban.workflows.jobs=false",
                        "--bienban.database.directory=" + data)) {
            String url = context.getBean(DataSource.class)
                    .unwrap(HikariDataSource.class)
                    .getJdbcUrl();
            try (BareReview bare = new BareReview(url, watch)) {
                compare(context, bare, measured);
            }
        }
        report(told);
    }

    private void compare(ConfigurableApplicationContext context, BareReview bare, int measured) {
        ReturnedMinutes minutes = new ReturnedMinutes(context);
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        for (int set = 0; turn < WARM_UP + measured; set++) {
            UUID id = minutes.write(set);
            for (int round = 1; round <= ROUNDS; round++) {
                minutes.sendAndTake(id, round);
                if (round == 1) {
                    bare.start(id, variables(jdbc, id));
                } else {
                    bare.resubmit(id, round);
                }
                bare.claim(id, minutes.supervisorId());
                int version = round;
                one(() -> minutes.giveBack(id, version), () -> bare.returnForRevision(id, minutes.secretaryId()));
            }
        }
    }

    private void one(Runnable verdict, Runnable steps) {
        boolean counts = turn++ >= WARM_UP;
        if (turn % 2 == 0) {
            ours.take(verdict, watch, counts);
            engine.take(steps, watch, counts);
        } else {
            engine.take(steps, watch, counts);
            ours.take(verdict, watch, counts);
        }
    }

    /** The variables our own review of the minutes was started with. */
    private static Map<String, Object> variables(JdbcClient jdbc, UUID minutesId) {
        Map<String, Object> found = new HashMap<>();
        jdbc.sql("""
                        select v.name_, v.text_ from act_ru_variable v join act_ru_execution e on e.id_ = v.proc_inst_id_
                        where e.business_key_ = :minutes
                            and v.name_ in ('supervisorGroup', 'officeGroup', 'secretaryGroup', 'route', 'routing')""").param("minutes", minutesId.toString()).query(row -> {
            found.put(row.getString(1), row.getString(2));
        });
        found.put("round", 1);
        found.put("inspectorId", null);
        found.put("reviserId", null);
        return found;
    }

    private void report(boolean told) {
        Timing.Taken with = ours.time.taken();
        Timing.Taken without = engine.time.taken();
        if (told) {
            ours.tell("verdict");
            engine.tell("engine");
        }
        with.print("verdict, " + ours.last.size() + " statements");
        without.print("bare engine, " + engine.last.size() + " statements");
        System.out.printf(
                Locale.ROOT,
                "ratio p50 %.2f, p95 %.2f, processor %.2f (budget %.1f)%n",
                with.percentile(50) / without.percentile(50),
                with.percentile(95) / without.percentile(95),
                with.processorMedian() / without.processorMedian(),
                BUDGET);
    }

    /** One of the two compared. */
    private static final class Side {

        private final Timing time = new Timing();
        private final Map<String, List<Long>> nanos = new LinkedHashMap<>();
        private List<StatementWatch.Sent> last = List.of();

        void take(Runnable work, StatementWatch watch, boolean counts) {
            watch.begin();
            if (counts) {
                time.take(work);
                last = watch.sent();
                last.forEach(sent -> nanos.computeIfAbsent(sent.sql(), sql -> new ArrayList<>())
                        .add(sent.nanos()));
            } else {
                work.run();
            }
        }

        /** Every statement of the last one with the median of all. */
        void tell(String who) {
            last.forEach(sent -> System.out.printf(
                    Locale.ROOT,
                    "%s %7.3f ms %s%n",
                    who,
                    median(nanos.getOrDefault(sent.sql(), List.of())) / 1e6,
                    sent.sql().replaceAll("\\s+", " ")));
            System.out.printf(
                    Locale.ROOT,
                    "%s %7.3f ms in all statements%n",
                    who,
                    last.stream()
                                    .mapToLong(sent -> median(nanos.getOrDefault(sent.sql(), List.of())))
                                    .sum()
                            / 1e6);
        }

        private static long median(List<Long> values) {
            return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0L);
        }
    }
}
