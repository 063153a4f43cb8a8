package org.bienban.search.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of one JSON object a line; blank lines are passed over, a bad line is named by its number. */
final class JsonLines implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final BufferedReader reader;
    private int number;

    JsonLines(Path file) throws IOException {
        this.file = file;
        this.reader = Files.newBufferedReader(file);
    }

    /** The next object; null at the end of the file. */
    @Nullable
    JsonNode next() throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                return object(line);
            }
        }
        return null;
    }

    /** A value that must be there. */
    String required(JsonNode object, String name) {
        String value = optional(object, name);
        if (value.isEmpty()) {
            throw new UsageException(file + " line " + number + " has no " + name);
        }
        return value;
    }

    /** A text or number as text; empty if it is missing or null. */
    static String optional(JsonNode object, String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? "" : value.asString("");
    }

    private JsonNode object(String line) {
        try {
            JsonNode read = JSON.readTree(line);
            if (read.isObject()) {
                return read;
            }
        } catch (JacksonException e) {
            throw new UsageException(file + " line " + number + " is not JSON: " + e.getOriginalMessage(), e);
        }
        throw new UsageException(file + " line " + number + " is not a JSON object");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
