package org.bienban.search.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import org.bienban.search.SearchIndexException;

/**
 * The command {@code search-index/evaluate}: exactly the analysis, fields and ranking of the application, on files. See
 * the module's README for the formats. Ends with 0, with 2 and a message when it was called wrongly, with 1 when files
 * cannot be read or written.
 */
public final class Evaluation {
    private static final String USAGE = """
            evaluate index --input corpus.jsonl --index DIR [--threads N]
            evaluate run --index DIR --queries queries.jsonl --output run.trec [--depth 100]
            evaluate bench --index DIR --queries queries.jsonl [--rounds 3]""";

    private static final int MOST_THREADS = 64;
    private static final int DEEPEST = 10_000;
    private static final int MOST_ROUNDS = 1_000;

    private Evaluation() {}

    public static void main(String[] words) {
        System.exit(run(words, System.out, System.err));
    }

    /** Runs one command; answers the exit status. */
    static int run(String[] words, PrintStream out, PrintStream err) {
        try {
            dispatch(words, out);
            return 0;
        } catch (UsageException e) {
            err.println(e.getMessage());
            err.println(USAGE);
            return 2;
        } catch (NoSuchFileException e) {
            err.println("There is no file " + e.getFile());
            return 1;
        } catch (IOException | SearchIndexException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private static void dispatch(String[] words, PrintStream out) throws IOException {
        String command = words.length == 0 ? "" : words[0];
        switch (command) {
            case "index" -> {
                Arguments given = Arguments.read(words, 1, Set.of("--input", "--index", "--threads"));
                int threads = given.count("--threads", Runtime.getRuntime().availableProcessors(), MOST_THREADS);
                new IndexCommand(given.path("--input"), given.path("--index"), threads).run(out);
            }
            case "run" -> {
                Arguments given = Arguments.read(words, 1, Set.of("--index", "--queries", "--output", "--depth"));
                int depth = given.count("--depth", 100, DEEPEST);
                new RunCommand(given.path("--index"), given.path("--queries"), given.path("--output"), depth).run(out);
            }
            case "bench" -> {
                Arguments given = Arguments.read(words, 1, Set.of("--index", "--queries", "--rounds"));
                int rounds = given.count("--rounds", 3, MOST_ROUNDS);
                new BenchCommand(given.path("--index"), given.path("--queries"), rounds).run(out);
            }
            default -> throw new UsageException("No such command: " + command);
        }
    }
}
