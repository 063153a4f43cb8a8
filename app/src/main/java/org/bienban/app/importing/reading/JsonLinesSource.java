package org.bienban.app.importing.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of lines, each a JSON record that is one document. */
record JsonLinesSource(Path file, String name, ReadingLimits limits) implements Source {

    @Override
    public long count() throws IOException {
        long lines = 0;
        try (BufferedReader in = lines()) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines += line.isBlank() ? 0 : 1;
            }
        }
        return lines;
    }

    @Override
    public void read(Reader reader) throws IOException {
        int number = 0;
        boolean more = true;
        try (BufferedReader in = lines()) {
            for (String line = in.readLine(); line != null && more; line = in.readLine()) {
                number++;
                more = line.isBlank() || reader.take(entry(number, line));
            }
        }
    }

    private Entry entry(int number, String line) {
        String path = name + "#" + number;
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return bytes.length > limits.documentBytes()
                ? Entry.broken(path, Problem.TOO_LARGE, String.valueOf(bytes.length))
                : Entry.record(path, bytes);
    }

    /** Bytes that are not UTF-8 become replacement characters, so that one broken line spoils only itself. */
    private BufferedReader lines() throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), 1 << 16);
    }
}
