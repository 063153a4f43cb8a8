package org.bienban.search.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One line of a file of queries: {@code {"id","text"}}. */
record Question(String id, String text) {
    static List<Question> read(Path file) throws IOException {
        List<Question> questions = new ArrayList<>();
        try (JsonLines lines = new JsonLines(file)) {
            for (JsonNode line = lines.next(); line != null; line = lines.next()) {
                questions.add(new Question(lines.required(line, "id"), JsonLines.optional(line, "text")));
            }
        }
        return questions;
    }
}
