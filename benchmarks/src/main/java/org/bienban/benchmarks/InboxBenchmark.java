package org.bienban.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.bienban.app.BienBanApplication;
import org.bienban.app.access.Actor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.ListCost;
import org.bienban.app.inbox.TaskFilter;
import org.bienban.app.inbox.TaskList;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The task list of a person in 40 groups among 250,000 open tasks: first page and counts, p50 and p95, beside the same
 * question asked of the engine's tables as the engine asks it, and of the projection without its order of reading.
 */
public final class InboxBenchmark {

    private static final int ROUNDS = 300;
    private static final int SLOW_ROUNDS = 20;
    private static final PrintStream SAY = System.out;

    private InboxBenchmark() {}

    /** Starts the application on an embedded database, in a folder of its own or one filled before, measures, ends. */
    public static void main(String[] args) throws IOException {
        Path data = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("bienban-inbox");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(BienBanApplication.class)
                .run(
                        "--server.port=0",
                        "--bienban.database.directory=" + data,
                        "--bienban.demo.enabled=false",
                        "--bienban.workflows.jobs=false",
                        "--logging.level.root=warn")) {
            measure(context.getBean(JdbcClient.class), context.getBean(Inbox.class));
        }
    }

    private static void measure(JdbcClient jdbc, Inbox inbox) {
        InboxFilling filling = new InboxFilling(jdbc);
        Actor supervisor = new Actor(
                null,
                UUID.randomUUID(),
                "Nguyễn Hữu Tâm",
                LocalDate.of(2026, 11, 22),
                List.of(),
                Set.copyOf(filling.cells()),
                Set.of(),
                false,
                List.of());
        double page = time(
                "first page, my turn", ROUNDS, () -> inbox.page(supervisor, TaskList.MY_TURN, TaskFilter.NONE, null));
        time("its count", ROUNDS, () -> inbox.count(supervisor, TaskList.MY_TURN));
        time("first page and its count", ROUNDS, () -> {
            inbox.page(supervisor, TaskList.MY_TURN, TaskFilter.NONE, null);
            inbox.count(supervisor, TaskList.MY_TURN);
        });
        ListCost cost = new ListCost(jdbc, supervisor, TaskList.MY_TURN);
        print("first page and its count, in the database", told(ROUNDS, () -> cost.page() + cost.count()));
        time("the four counts", ROUNDS, () -> inbox.counts(supervisor));
        time("first page and the four counts", ROUNDS, () -> {
            inbox.page(supervisor, TaskList.MY_TURN, TaskFilter.NONE, null);
            inbox.counts(supervisor);
        });
        time(
                "first page, waiting for others",
                ROUNDS,
                () -> inbox.page(supervisor, TaskList.WAITING, TaskFilter.NONE, null));
        time("first page, overdue", ROUNDS, () -> inbox.page(supervisor, TaskList.OVERDUE, TaskFilter.NONE, null));
        TaskFilter filter = TaskFilter.parse("month:2026-10 is:overdue");
        time("count of a saved filter", ROUNDS, () -> inbox.count(supervisor, TaskList.MY_TURN, filter));
        double engine = time("the engine's own question, first page", SLOW_ROUNDS, () -> filling.engineQuestion());
        double any = time("= any() on the projection, first page", SLOW_ROUNDS, () -> filling.anyQuestion());
        SAY.printf("engine : ours %.0f, = any() : ours %.0f (medians)%n", engine / page, any / page);
    }

    /** Prints p50 and p95 and returns the p50, in milliseconds. */
    private static double time(String what, int rounds, Runnable question) {
        return print(what, told(rounds, () -> {
            long begin = System.nanoTime();
            question.run();
            return (System.nanoTime() - begin) / 1e6;
        }));
    }

    /** What was told, shortest first, after questions that do not count. */
    private static double[] told(int rounds, DoubleSupplier question) {
        return DoubleStream.generate(question)
                .limit(rounds + Math.max(10, rounds / 3))
                .skip(Math.max(10, rounds / 3))
                .sorted()
                .toArray();
    }

    private static double print(String what, double[] taken) {
        double median = taken[taken.length / 2];
        SAY.printf("%-45s p50 %8.2f ms   p95 %8.2f ms%n", what, median, taken[(int) (taken.length * 0.95)]);
        return median;
    }
}
