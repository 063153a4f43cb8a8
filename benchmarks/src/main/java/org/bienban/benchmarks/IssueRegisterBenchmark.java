package org.bienban.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bienban.app.BienBanApplication;
import org.bienban.app.access.Actor;
import org.bienban.app.register.IssueRegister;
import org.bienban.app.register.RegisterCounting;
import org.bienban.app.register.RegisterFilter;
import org.bienban.app.register.RegisterFilter.View;
import org.bienban.app.register.RegisterPage;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The register among 200,000 issues: the page with its count and the counts by category, for somebody of a province's
 * committee, for a ward's office, and, as the worst there can be, for a committee that has seen every single one.
 */
public final class IssueRegisterBenchmark {

    private static final int ROUNDS = 200;
    private static final int WARM = 40;
    private static final int FEW = 20;
    private static final int ROWS = 25;

    private IssueRegisterBenchmark() {}

    /** Starts the application on an embedded database, in a folder of its own or one filled before, measures, ends. */
    public static void main(String[] args) throws IOException {
        Path data = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("bienban-issues");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(BienBanApplication.class)
                .run(
                        "--server.port=0",
                        "--bienban.database.directory=" + data,
                        "--bienban.search.tail=false",
                        "--bienban.demo.enabled=false",
                        "--bienban.workflows.jobs=false",
                        "--logging.level.root=warn")) {
            IssueFilling filling = new IssueFilling(context.getBean(JdbcClient.class));
            IssueRegister register = context.getBean(IssueRegister.class);
            RegisterCounting counting = context.getBean(RegisterCounting.class);
            measure("province", filling.province(), register, counting);
            measure("ward office", filling.ward(), register, counting);
            measure("sees all", filling.everything(), register, counting);
        }
    }

    private static void measure(String who, Actor actor, IssueRegister register, RegisterCounting counting) {
        RegisterFilter open = RegisterFilter.open();
        RegisterPage first = register.page(open, actor, "", ROWS);
        System.out.printf(
                "%s: %d open, %d in all%n", who, first.total(), register.count(RegisterFilter.of(View.ALL), actor));
        time(who + ", first page and counts", ROUNDS, () -> register.page(open, actor, "", ROWS));
        String next = String.valueOf(first.next());
        time(who + ", next page and counts", ROUNDS, () -> register.page(open, actor, next, ROWS));
        time(who + ", one category", ROUNDS, () -> register.page(open.ofCategory("land"), actor, "", ROWS));
        for (View view : List.of(View.MINE, View.ALL)) {
            time(who + ", view " + view, FEW, () -> register.page(RegisterFilter.of(view), actor, "", ROWS));
        }
        time(who + ", all figures", FEW, () -> counting.figures(open, actor));
    }

    private static void time(String what, int rounds, Runnable question) {
        for (int i = 0; i < Math.min(WARM, rounds); i++) {
            question.run();
        }
        Timing timing = new Timing();
        for (int i = 0; i < rounds; i++) {
            timing.take(question);
        }
        timing.taken().print(what);
    }
}
