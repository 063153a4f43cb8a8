package org.bienban.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.bienban.search.EntryLanguage;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexEntry;
import org.bienban.search.IndexHome;
import org.bienban.search.IndexPosition;
import org.bienban.search.SearchIndex;
import org.bienban.search.SearchQuery;

/**
 * The index among a million documents of about 250 words: filling it, opening it, memory, short queries and whole
 * questions with counts, snippets and the filter of rights; the bare library and the full text of PostgreSQL beside it.
 */
public final class SearchBenchmark {

    private static final int BATCH = 2_000;
    private static final int WORDS = 160;
    private static final int UNITS = 7_000;
    private static final int ROUNDS = 400;
    private static final int SLOW_ROUNDS = 20;

    /** What a server that has been running asked before: less and the compiler is measured, which has the same two cores. */
    private static final Duration WARM_UP = Duration.ofSeconds(30);

    private SearchBenchmark() {}

    /** {@code [DOCUMENTS [FOLDER]]}; a folder filled before is only searched. */
    public static void main(String[] args) throws Exception {
        int documents = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        Path folder = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("bienban-search");
        int threads = Runtime.getRuntime().availableProcessors();
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("shared_buffers", "1GB")
                        .start();
                PostgresText postgres =
                        new PostgresText(server.getPostgresDatabase().getConnection())) {
            if (Files.notExists(folder.resolve("ours"))) {
                fill(folder, documents, threads, postgres);
            }
            search(folder, postgres);
        }
    }

    private static void fill(Path folder, int documents, int threads, PostgresText postgres) throws Exception {
        MadeText text = new MadeText(7);
        BareIndex bare = new BareIndex(folder.resolve("bare"));
        long ours = 0;
        long library = 0;
        try (IndexHome home = IndexHome.open(folder.resolve("ours"));
                IndexWriter writer = bare.writer()) {
            SearchIndex beside = home.refill(threads);
            for (int done = 0; done < documents; done += BATCH) {
                int first = done;
                List<IndexEntry> batch = IntStream.range(done, Math.min(documents, done + BATCH))
                        .mapToObj(i -> entry(i, text))
                        .toList();
                // Who goes first takes turns: the second finds the text warm.
                boolean usFirst = first / BATCH % 2 == 0;
                ours += usFirst ? write(beside, batch) : 0;
                long begin = System.nanoTime();
                bare.fill(batch, threads, writer);
                library += System.nanoTime() - begin;
                ours += usFirst ? 0 : write(beside, batch);
                postgres.add(batch);
            }
            long begin = System.nanoTime();
            home.swap(beside);
            ours += System.nanoTime() - begin;
            begin = System.nanoTime();
            writer.commit();
            library += System.nanoTime() - begin;
        }
        postgres.finish();
        System.out.printf(
                Locale.ROOT,
                "%d documents: %.0f a second, bare library %.0f a second, ratio %.2f%n",
                documents,
                documents * 1e9 / ours,
                documents * 1e9 / library,
                (double) library / ours);
    }

    private static long write(SearchIndex index, List<IndexEntry> batch) {
        List<IndexChange> changes = new ArrayList<>(batch.size());
        batch.forEach(entry -> changes.add(new IndexChange.Upsert(entry)));
        long begin = System.nanoTime();
        index.write(changes, IndexPosition.START);
        return System.nanoTime() - begin;
    }

    private static IndexEntry entry(int number, MadeText text) {
        int unit = text.below(UNITS);
        LocalDate day = LocalDate.of(2016, 1, 1).plusDays(text.below(3_650));
        return IndexEntry.of("minutes:" + number, number % 9 == 0 ? "issue" : "minutes")
                .language(EntryLanguage.VI)
                .title(text.words(8))
                .passage("p" + number, text.words(3), text.words(WORDS))
                .unit("unit-" + unit, List.of("ward-" + unit % 148, "province"), text.words(3))
                .month(YearMonth.from(day))
                .date(day)
                .status(number % 5 == 0 ? "submitted" : "approved")
                .categories(List.of("category-" + text.below(20)))
                .audiences(List.of("unit:" + unit, "ward:" + unit % 148, number % 3 == 0 ? "province" : "none"))
                .build();
    }

    private static void search(Path folder, PostgresText postgres) throws Exception {
        long begin = System.nanoTime();
        try (IndexHome home = IndexHome.open(folder.resolve("ours"));
                DirectoryReader reader = new BareIndex(folder.resolve("bare")).reader()) {
            System.out.printf(Locale.ROOT, "opened in %.2f s%n", (System.nanoTime() - begin) / 1e9);
            IndexSearcher bare = new IndexSearcher(reader);
            MadeText text = new MadeText(11);
            List<String> few =
                    IntStream.range(0, ROUNDS).mapToObj(i -> text.shortQuery()).toList();
            List<String> questions =
                    IntStream.range(0, ROUNDS).mapToObj(i -> text.question(15)).toList();
            List<String> fewer = IntStream.range(0, ROUNDS)
                    .mapToObj(i -> text.shorterQuery())
                    .toList();
            timeAll("1-4 syllables", fewer, home.current(), bare, postgres);
            timeAll("1-4 words of one or two", few, home.current(), bare, postgres);
            timeAll("15 syllables", questions, home.current(), bare, postgres);
            System.gc();
            Runtime memory = Runtime.getRuntime();
            System.out.printf("heap in use: %d MiB%n", (memory.totalMemory() - memory.freeMemory()) >> 20);
        }
    }

    private static void timeAll(
            String what, List<String> queries, SearchIndex ours, IndexSearcher bare, PostgresText postgres)
            throws Exception {
        time(what + ", ours", queries, query -> ask(ours, query));
        time(what + ", bare library, best 20 only", queries, query -> BareIndex.search(bare, query));
        time(what + ", PostgreSQL, best 20 only", queries.subList(0, SLOW_ROUNDS), postgres::search);
    }

    private static int ask(SearchIndex index, String query) {
        List<String> audiences = new ArrayList<>(List.of("province"));
        IntStream.range(0, 40).forEach(i -> audiences.add("ward:" + i));
        return index.search(SearchQuery.of(query, audiences).build()).hits().size();
    }

    private static void time(String what, List<String> queries, Asking asking) throws Exception {
        long warm = System.nanoTime() + WARM_UP.toNanos();
        for (int i = 0; System.nanoTime() < warm; i++) {
            asking.ask(queries.get(i % queries.size()));
        }
        Timing timing = new Timing();
        for (String query : queries) {
            timing.take(() -> {
                try {
                    asking.ask(query);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        timing.taken().print(what);
    }

    private interface Asking {
        int ask(String query) throws Exception;
    }
}
