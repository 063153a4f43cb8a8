package org.bienban.app.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * A cell of the demonstration ward as {@code demo/cells.txt} lists it.
 *
 * @param slug ends user names, for example {@code bithu.chuaha}
 * @param supervisor key of the supervisor, or "-" for none: then the ward's office inspects
 * @param others further members by name; "*" after the name: probationary
 */
record DemoCell(
        String slug,
        String code,
        String type,
        String name,
        int members,
        int probationary,
        int exempt,
        int elsewhere,
        int specialDuty,
        String secretary,
        String minuteTaker,
        String supervisor,
        List<String> others) {

    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern SEMICOLON = Pattern.compile(";");

    static List<DemoCell> all() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new ClassPathResource("demo/cells.txt").getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(DemoCell::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoCell read(String line) {
        List<String> column = parts(BAR, line);
        return new DemoCell(
                column.get(0),
                column.get(1),
                column.get(2),
                column.get(3),
                Integer.parseInt(column.get(4)),
                Integer.parseInt(column.get(5)),
                Integer.parseInt(column.get(6)),
                Integer.parseInt(column.get(7)),
                Integer.parseInt(column.get(8)),
                column.get(9),
                column.get(10),
                column.get(11),
                parts(SEMICOLON, column.get(12)).stream()
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    private static List<String> parts(Pattern separator, String text) {
        return separator.splitAsStream(text + " ").map(String::strip).toList();
    }

    boolean residential() {
        return "residential".equals(type);
    }
}
