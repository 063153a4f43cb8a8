package org.bienban.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bienban.app.BienBanApplication;
import org.bienban.app.issue.course.AnswerWish;
import org.bienban.app.issue.course.Answering;
import org.bienban.app.issue.course.Classifying;
import org.bienban.app.issue.course.CourseSteps;
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.issue.course.Way;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long an answer takes that goes to many cells, what another user waits for a step of their own meanwhile and when
 * nothing goes on, and how long handing up takes.
 */
public final class AnswerBenchmark {

    private static final int CELLS = 500;
    private static final int QUIET = 40;
    private static final int HAND_UPS = 200;
    private static final double BUDGET_MILLIS = 5000;

    private final ConfigurableApplicationContext context;
    private final CourseSteps steps;
    private final Classifying classifying;
    private final ManyCells cells;

    private AnswerBenchmark(ConfigurableApplicationContext context, int count) {
        this.context = context;
        this.steps = context.getBean(CourseSteps.class);
        this.classifying = context.getBean(Classifying.class);
        this.cells = new ManyCells(context, count);
    }

    /** Runs it. Argument: how many cells. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int count = arguments.length == 0 ? CELLS : Integer.parseInt(arguments[0]);
        Path data = Files.createTempDirectory("bienban-answers");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(BienBanApplication.class)
                .run("--server.port=0", "--bienban.demo.enabled=false", "--bienban.database.directory=" + data)) {
            new AnswerBenchmark(context, count).run(count);
        }
    }

    private void run(int count) throws InterruptedException {
        Timing quiet = new Timing();
        for (int i = 0; i < QUIET; i++) {
            quiet.take(registering(i % count));
        }
        UUID matter = cells.oneMatter();
        steps.register(cells.office(), matter, "");
        classifying.classify(cells.office(), matter, new Way.ToBody(cells.authority(), ""));
        Timing beside = new Timing();
        double taken = answer(matter, beside);
        int told = context.getBean(JdbcClient.class)
                .sql("select count(*) from issue_telling where outcome is null")
                .query(Integer.class)
                .single();
        System.out.printf(
                Locale.ROOT,
                "an answer to %d cells: %.0f ms (budget %.0f: %s), %d tellings%n",
                count,
                taken,
                BUDGET_MILLIS,
                taken <= BUDGET_MILLIS ? "kept" : "missed",
                told);
        quiet.taken().print("another user's step, nothing going on");
        beside.taken().print("another user's step beside the answer");
        handUps(count);
    }

    /** Answers while another user goes on working; returns milliseconds. */
    private double answer(UUID matter, Timing beside) throws InterruptedException {
        AtomicBoolean isDone = new AtomicBoolean();
        Thread other = new Thread(() -> {
            int at = 1;
            do {
                beside.take(registering(at++));
            } while (!isDone.get());
        });
        other.start();
        Thread.sleep(200);
        long begin = System.nanoTime();
        context.getBean(Answering.class)
                .answer(
                        cells.officer(),
                        matter,
                        new AnswerWish(GivenAnswer.Kind.FULL, "Đã phê duyệt lại giá đất.", "", null, "", 0, null));
        double taken = (System.nanoTime() - begin) / 1e6;
        isDone.set(true);
        other.join();
        return taken;
    }

    /** The work of the other user: an issue entered and registered. */
    private Runnable registering(int cell) {
        return () -> steps.register(cells.office(), cells.issue(cell), "");
    }

    private void handUps(int count) {
        Timing up = new Timing();
        for (int i = 0; i < HAND_UPS; i++) {
            UUID issue = cells.issue(i % count);
            steps.register(cells.office(), issue, "");
            up.take(() -> classifying.classify(cells.office(), issue, new Way.Up("")));
        }
        up.taken().print("a hand-up");
    }
}
