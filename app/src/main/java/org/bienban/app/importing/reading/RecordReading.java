package org.bienban.app.importing.reading;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.bienban.templates.text.ReadableText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one JSON record: {@code title} (may be empty), {@code text} or {@code body}, and optionally {@code number},
 * {@code date} (ISO), {@code lang}. Other fields are left alone.
 */
final class RecordReading {

    private final JsonMapper json;

    RecordReading(JsonMapper json) {
        this.json = json;
    }

    OlderMinutes read(byte[] bytes) {
        JsonNode record = parse(bytes);
        if (!record.path("title").isString()) {
            throw new UnfitDocument(Problem.RECORD_WITHOUT_TITLE, "");
        }
        String text = ReadableText.of(string(record, record.path("text").isString() ? "text" : "body"));
        List<String> paragraphs = Paragraphs.of(text);
        if (paragraphs.isEmpty()) {
            throw new UnfitDocument(Problem.RECORD_WITHOUT_TEXT, "");
        }
        String title = string(record, "title").strip();
        String language = string(record, "lang");
        return new OlderMinutes(
                title.isEmpty() ? Titles.firstWords(paragraphs) : Titles.shortened(title),
                record.path("number").isString() ? string(record, "number") : Particulars.number(text),
                record.path("date").isString() ? date(string(record, "date")) : Particulars.date(text),
                language.matches("vi|ar|en") ? language : LanguageGuess.of(text),
                paragraphs);
    }

    private JsonNode parse(byte[] bytes) {
        try {
            JsonNode node = json.readTree(new String(bytes, StandardCharsets.UTF_8));
            if (!node.isObject()) {
                throw new UnfitDocument(Problem.RECORD_BROKEN, "not an object");
            }
            return node;
        } catch (JacksonException e) {
            throw new UnfitDocument(Problem.RECORD_BROKEN, String.valueOf(e.getOriginalMessage()));
        }
    }

    private static String string(JsonNode record, String field) {
        JsonNode value = record.path(field);
        return value.isString() ? value.stringValue() : "";
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.length() >= 10 ? LocalDate.parse(text.substring(0, 10)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
