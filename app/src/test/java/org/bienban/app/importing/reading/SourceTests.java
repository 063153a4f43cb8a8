package org.bienban.app.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTests {

    private static final ReadingLimits LIMITS = new ReadingLimits(1_000, 2_500, 5);

    @TempDir
    private Path folder;

    @Test
    void readsTheDocumentsOfAnArchiveInOrder() throws IOException {
        Path zip = zip("b.txt", "hai", "a/thang 5.md", "một", "__MACOSX/a.txt", "rác");
        assertThat(read(zip)).extracting(Entry::path).containsExactly("x.zip/a/thang 5.md", "x.zip/b.txt");
        assertThat(source(zip).count()).isEqualTo(2);
    }

    @Test
    void refusesAnArchiveInsideAnArchive() throws IOException {
        assertThat(problems(read(zip("in.zip", "x")))).containsExactly(Problem.ARCHIVE_IN_ARCHIVE);
    }

    @Test
    void stopsUnpackingABomb() throws IOException {
        String big = "x".repeat(999);
        List<Entry> entries =
                read(zip("1.txt", big, "2.txt", big, "3.txt", big, "4.txt", big, "5.txt", "y".repeat(5_000)));
        assertThat(problems(entries))
                .containsExactly(null, null, null, Problem.ARCHIVE_TOO_LARGE, Problem.ARCHIVE_TOO_LARGE);
    }

    @Test
    void refusesTooManyDocuments() throws IOException {
        assertThat(problems(read(zip("1.txt", "", "2.txt", "", "3.txt", "", "4.txt", "", "5.txt", "", "6.txt", ""))))
                .containsExactly(Problem.ARCHIVE_TOO_LARGE);
    }

    @Test
    void saysThatAnArchiveIsDamaged() throws IOException {
        Path whole = zip("1.txt", "một");
        Path broken = folder.resolve("broken.zip");
        Files.write(broken, Arrays.copyOf(Files.readAllBytes(whole), 40));
        assertThat(problems(read(broken))).containsExactly(Problem.ARCHIVE_DAMAGED);
    }

    @Test
    void saysThatAnArchiveIsEmpty() throws IOException {
        assertThat(problems(read(zip()))).containsExactly(Problem.EMPTY);
    }

    @Test
    void readsLinesAndSurvivesABrokenOne() throws IOException {
        Path lines = folder.resolve("x.jsonl");
        Files.write(lines, new byte[] {'{', '}', '\n', '\n', (byte) 0xC3, (byte) 0x28, '\n', '[', ']'});
        assertThat(read(lines)).extracting(Entry::path).containsExactly("x.jsonl#1", "x.jsonl#3", "x.jsonl#4");
        assertThat(source(lines).count()).isEqualTo(3);
    }

    @Test
    void stopsWhenTheReaderHasEnough() throws IOException {
        List<Entry> taken = new ArrayList<>();
        source(zip("1.txt", "", "2.txt", "", "3.txt", "")).read(entry -> {
            taken.add(entry);
            return taken.size() < 2;
        });
        assertThat(taken).hasSize(2);
    }

    @Test
    void refusesADocumentOverTheLimit() throws IOException {
        Path file = folder.resolve("x.txt");
        Files.writeString(file, "x".repeat(1_001));
        assertThat(problems(read(file))).containsExactly(Problem.TOO_LARGE);
    }

    private Path zip(String... namesAndTexts) throws IOException {
        Path zip = folder.resolve("x.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[i]));
                out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    private static Source source(Path file) {
        return Source.open(file, file.getFileName().toString(), LIMITS);
    }

    private static List<Entry> read(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        source(file).read(entries::add);
        return entries;
    }

    private static List<Problem> problems(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.problem() == null ? null : entry.problem().problem())
                .toList();
    }
}
