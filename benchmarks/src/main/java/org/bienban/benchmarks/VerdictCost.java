package org.bienban.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.bienban.app.BienBanApplication;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Actors;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.organisation.Supervisions;
import org.bienban.app.review.Verdict;
import org.bienban.app.review.VerdictWish;
import org.bienban.app.review.Verdicts;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a verdict costs beside the bare engine doing the same steps: one set of minutes of the demonstration ward goes
 * back and forth, and the same model without anything of ours does so on the same server, turn by turn.
 */
public final class VerdictCost {

    private static final int WARM_UP = 60;
    private static final int MEASURED = 200;
    private static final double BUDGET = 1.3;

    private VerdictCost() {}

    /** Runs the comparison; an argument is the number of verdicts measured. */
    public static void main(String[] arguments) throws IOException, SQLException {
        int measured = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MEASURED;
        Path data = Files.createTempDirectory("bienban-verdicts");
        try (ConfigurableApplicationContext context = SpringApplication.run(
                BienBanApplication.class,
                "--server.port=0",
                "--bienban.demo.enabled=true",
                "--bienban.workflows.jobs=false",
                "--bienban.database.directory=" + data)) {
            compare(context, measured);
        }
    }

    private static void compare(ConfigurableApplicationContext context, int measured) throws SQLException {
        Journey ours = new Journey(context);
        String url = ((HikariDataSource) context.getBean(DataSource.class)).getJdbcUrl();
        long[] with = new long[measured];
        long[] without = new long[measured];
        try (BareReview bare = new BareReview(url)) {
            String key = UUID.randomUUID().toString();
            bare.start(key);
            for (int i = -WARM_UP; i < measured; i++) {
                ours.prepare();
                long begin = System.nanoTime();
                ours.verdict();
                long middle = System.nanoTime();
                bare.returnForRevision(key);
                long end = System.nanoTime();
                bare.resubmit(key, i + WARM_UP + 2);
                if (i >= 0) {
                    with[i] = middle - begin;
                    without[i] = end - middle;
                }
            }
        }
        report(with, without);
    }

    private static void report(long[] with, long[] without) {
        Arrays.sort(with);
        Arrays.sort(without);
        double ratio = (double) with[with.length / 2] / without[without.length / 2];
        print("verdict through the application", with);
        print("same steps on the bare engine", without);
        System.out.printf(Locale.ROOT, "ratio of the medians %.2f (budget %.1f)%n", ratio, BUDGET);
    }

    private static void print(String what, long[] sorted) {
        System.out.printf(
                Locale.ROOT,
                "%-33s median %6.2f ms, p95 %6.2f ms (%d)%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6,
                sorted.length);
    }

    /** One set of minutes that is sent, claimed and returned again and again. */
    private static final class Journey {

        private final ConfigurableApplicationContext context;
        private final UUID minutesId;
        private final Actor supervisor;
        private final Actor secretary;

        private Journey(ConfigurableApplicationContext context) {
            this.context = context;
            MinutesRegister register = context.getBean(MinutesRegister.class);
            minutesId = context.getBean(JdbcClient.class)
                    .sql("select id from minutes where state = 'CHANGES_REQUESTED' order by id limit 1")
                    .query(UUID.class)
                    .single();
            MinutesSummary about = register.summary(minutesId);
            Actors actors = context.getBean(Actors.class);
            supervisor = actors.ofPerson(context.getBean(Supervisions.class)
                    .supervisorsOf(about.cellId(), LocalDate.now(context.getBean(Clock.class)))
                    .getFirst());
            secretary = actors.ofPerson(
                    register.latestVersion(minutesId).orElseThrow().sentBy());
        }

        private void prepare() {
            context.getBean(MinutesSending.class).send(minutesId, null, secretary);
            context.getBean(TaskClaims.class)
                    .claim(
                            supervisor,
                            context.getBean(Inbox.class)
                                    .openTaskOf(minutesId)
                                    .orElseThrow()
                                    .taskId());
        }

        private void verdict() {
            int version =
                    context.getBean(MinutesRegister.class).summary(minutesId).version();
            context.getBean(Verdicts.class)
                    .give(
                            supervisor,
                            minutesId,
                            new VerdictWish(UUID.randomUUID(), version, Verdict.RETURNED, "Bổ sung"));
        }
    }
}
