package org.bienban.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is typed: files in, files and figures out. */
class EvaluationTests {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(folder.resolve("corpus.jsonl"), """
                {"id":"a","title":"Giá đất","text":"Giá đền bù đất ở ngõ 12 quá thấp so với giá thị trường"}
                {"id":"b","title":"Meeting","text":"The budget for land compensation was discussed","lang":"en"}

                {"id":"c","title":"","text":"","number":"137/2025/QĐ-UBND","date":"2025-06-01","unit":"UBND xã","type":"decision"}
                """);
        Files.writeString(folder.resolve("queries.jsonl"), """
                {"id":"q1","text":"gia den bu dat"}
                {"id":"q2","text":"budgets for compensation"}
                {"id":"q3","text":"quyết định 137/QĐ-UBND"}
                {"id":"q4","text":"không có gì như vậy zzz"}
                """);
    }

    @Test
    void fillsAnIndexAndAnswersInTheFormatOfTrec() throws IOException {
        assertThat(fill("--threads", "2")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("3 documents");
        assertThat(run(
                        "run",
                        "--index",
                        path("index"),
                        "--queries",
                        path("queries.jsonl"),
                        "--output",
                        path("run.trec")))
                .isZero();
        List<String> lines = Files.readAllLines(folder.resolve("run.trec"));
        assertThat(lines)
                .contains("q1\tQ0\ta\t1\t100\tbienban", "q2\tQ0\tb\t1\t100\tbienban", "q3\tQ0\tc\t1\t100\tbienban");
        assertThat(lines).noneMatch(line -> line.startsWith("q4"));
    }

    @Test
    void fillsAgainInPlaceOfWhatWasThere() throws IOException {
        fill();
        Files.writeString(folder.resolve("corpus.jsonl"), """
                {"id":"d","title":"","text":"gia den bu"}
                """);
        fill();
        run("run", "--index", path("index"), "--queries", path("queries.jsonl"), "--output", path("run.trec"));
        assertThat(folder.resolve("run.trec"))
                .content()
                .startsWith("q1\tQ0\td\t1")
                .doesNotContain("\ta\t");
    }

    @Test
    void printsHowLongQueriesTake() {
        fill();
        assertThat(run("bench", "--index", path("index"), "--queries", path("queries.jsonl"), "--rounds", "2"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern("8 queries: p50 [\\d.]+ ms, p95 [\\d.]+ ms, p99 [\\d.]+ ms, \\d+ a second");
    }

    @Test
    void saysWhatIsWrongWithTheCommand() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("index", "--input")).isEqualTo(2);
        assertThat(run("index", "--inptu", "x")).isEqualTo(2);
        assertThat(run("index", "--input", path("corpus.jsonl"))).isEqualTo(2);
        assertThat(fill("--threads", "many")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "No such command",
                        "--input has no value",
                        "unknown argument --inptu",
                        "--index is missing",
                        "--threads is not a number: many",
                        "evaluate run --index DIR");
    }

    @Test
    void saysWhatIsWrongWithTheFiles() throws IOException {
        assertThat(run("index", "--input", path("none.jsonl"), "--index", path("index")))
                .isEqualTo(1);
        assertThat(run("bench", "--index", path("empty"), "--queries", path("queries.jsonl")))
                .isEqualTo(2);
        Files.writeString(folder.resolve("corpus.jsonl"), """
                {"id":"a","text":"x"}
                {"id":"b",
                """);
        assertThat(fill()).isEqualTo(2);
        Files.writeString(folder.resolve("corpus.jsonl"), """
                {"text":"x"}
                """);
        assertThat(fill()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("There is no file", "There is no index in", "line 2 is not JSON", "line 1 has no id");
    }

    private int fill(String... more) {
        String[] words = {"index", "--input", path("corpus.jsonl"), "--index", path("index")};
        String[] all = Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return run(all);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... words) {
        return Evaluation.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
