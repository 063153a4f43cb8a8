package org.bienban.search.evaluation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.bienban.search.EntryLanguage;
import org.bienban.search.IndexEntry;
import org.bienban.search.text.LanguageGuess;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Turns a line of a corpus into an entry: {@code {"id","title","text"}} and optional {@code "lang"}, {@code "date"},
 * {@code "unit"}, {@code "type"}, {@code "number"}. A missing language is told from the text; everybody may see it.
 */
final class Corpus {
    /** The one audience of an evaluation. */
    static final List<String> EVERYBODY = List.of("everybody");

    private Corpus() {}

    static IndexEntry entry(JsonLines lines, JsonNode line) {
        String title = JsonLines.optional(line, "title");
        String text = JsonLines.optional(line, "text");
        String kind = JsonLines.optional(line, "type");
        return IndexEntry.of(lines.required(line, "id"), kind.isBlank() ? "document" : kind)
                .language(language(JsonLines.optional(line, "lang"), title, text))
                .title(title)
                .number(JsonLines.optional(line, "number"))
                .passage("", "", text)
                .unit("", List.of(), JsonLines.optional(line, "unit"))
                .date(date(JsonLines.optional(line, "date")))
                .audiences(EVERYBODY)
                .build();
    }

    private static EntryLanguage language(String code, String title, String text) {
        EntryLanguage named = EntryLanguage.ofCode(code);
        return named == EntryLanguage.UNDETERMINED ? LanguageGuess.of(title + "\n" + text) : named;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.substring(0, Math.min(10, text.length())));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
