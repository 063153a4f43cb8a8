package org.bienban.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.bienban.app.BienBanApplication;
import org.bienban.app.search.AlertCost;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Alerts of many saved searches: one look at 100 documents that changed, when much of it is news and when all is known. */
public final class AlertBenchmark {

    private static final int SEARCHES = 1_000;
    private static final int DOCUMENTS = 100;
    private static final int ROUNDS = 20;

    private AlertBenchmark() {}

    /** Starts the application with the demonstration ward, in a folder of its own, measures, ends. */
    public static void main(String[] args) throws IOException {
        int searches = args.length > 0 ? Integer.parseInt(args[0]) : SEARCHES;
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(BienBanApplication.class)
                .run(
                        "--server.port=0",
                        "--bienban.database.directory=" + Files.createTempDirectory("bienban-alerts"),
                        "--bienban.search.tail=false",
                        "--bienban.demo.enabled=true",
                        "--bienban.workflows.jobs=false",
                        "--logging.level.root=warn")) {
            AlertCost cost = new AlertCost(context);
            int people = cost.fill(searches);
            int documents = cost.change(DOCUMENTS);
            cost.step();
            System.out.printf(
                    Locale.ROOT,
                    "%d searches of %d people, %d documents: %d told%n",
                    searches,
                    people,
                    documents,
                    cost.told());
            time("changed again, all known", () -> {}, cost);
            time("all of it news", cost::forget, cost);
        }
    }

    private static void time(String what, Runnable before, AlertCost cost) {
        Timing timing = new Timing();
        for (int round = 0; round < ROUNDS; round++) {
            before.run();
            cost.change(DOCUMENTS);
            timing.take(cost::step);
        }
        timing.taken().print(what);
    }
}
