package org.bienban.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bienban.app.BienBanApplication;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Actors;
import org.bienban.app.document.FileStore;
import org.bienban.app.minutes.ArchivedMinutes;
import org.bienban.app.minutes.MinutesArchive;
import org.bienban.app.search.SearchRequest;
import org.bienban.app.search.Searching;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long after the commit a paper is found by somebody else, who does not wait for it: the index follows by itself. */
public final class FreshnessBenchmark {

    private static final int WARM_UP = 30;
    private static final int PAPERS = 200;
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final int LONGEST_PAUSE_MILLIS = 900;

    private final Random random = new Random(5);
    private final Searching searching;
    private final MinutesArchive archive;
    private final FileStore files;
    private final Actor office;
    private final UUID wardId;

    private FreshnessBenchmark(ApplicationContext context) {
        this.searching = context.getBean(Searching.class);
        this.archive = context.getBean(MinutesArchive.class);
        this.files = context.getBean(FileStore.class);
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        UUID person = jdbc.sql("select person_id from account where username = 'vanphong'")
                .query(UUID.class)
                .single();
        this.office = context.getBean(Actors.class).ofPerson(person);
        this.wardId = jdbc.sql("select ward_id from minutes group by ward_id order by count(*) desc limit 1")
                .query(UUID.class)
                .single();
    }

    /** Starts the application with the demonstration ward, in a folder of its own, measures, ends. */
    public static void main(String[] args) throws IOException {
        int papers = args.length > 0 ? Integer.parseInt(args[0]) : PAPERS;
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(BienBanApplication.class)
                .run(
                        "--server.port=0",
                        "--bienban.database.directory=" + Files.createTempDirectory("bienban-freshness"),
                        "--bienban.demo.enabled=true",
                        "--bienban.workflows.jobs=false",
                        "--logging.level.root=warn")) {
            new FreshnessBenchmark(context).measure(papers);
        }
    }

    private void measure(int papers) {
        Timing timing = new Timing();
        for (int i = -WARM_UP; i < papers; i++) {
            // Commits come at any moment between two looks at the journal.
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(LONGEST_PAUSE_MILLIS)));
            String number = (1_000 + WARM_UP + i) + "-BB/CB";
            archive(number);
            if (i < 0) {
                find(number);
            } else {
                timing.take(() -> find(number));
            }
        }
        timing.taken().print("found after the commit");
    }

    private void archive(String number) {
        byte[] file = number.getBytes(StandardCharsets.UTF_8);
        archive.archive(new ArchivedMinutes(
                wardId,
                "Về đất dịch vụ",
                LocalDate.of(2025, 6, 5),
                "vi",
                number,
                List.of("Hai mươi ba hộ đã gắp phiếu năm 2019."),
                "benchmark",
                files.put(file, "text/plain").sha256(),
                "paper.txt",
                office.personId()));
    }

    private void find(String number) {
        SearchRequest request = SearchRequest.of("\"" + number + "\"", Map.of());
        while (searching.search(office, request).hits().stream()
                .noneMatch(hit -> hit.number().equals(number))) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }
}
