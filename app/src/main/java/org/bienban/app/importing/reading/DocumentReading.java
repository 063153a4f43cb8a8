package org.bienban.app.importing.reading;

import java.util.List;
import org.bienban.app.document.TextExtraction;
import org.bienban.templates.text.TextReading;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads one document of any kind into what the archive needs. */
@Component
public class DocumentReading {

    private final TextExtraction extraction;
    private final RecordReading records;

    DocumentReading(TextExtraction extraction, JsonMapper json) {
        this.extraction = extraction;
        this.records = new RecordReading(json);
    }

    /**
     * The paper in the entry.
     *
     * @throws UnfitDocument if it cannot be taken in
     */
    public OlderMinutes read(Entry entry) {
        EntryProblem broken = entry.problem();
        if (broken != null) {
            throw new UnfitDocument(broken.problem(), broken.detail());
        }
        return switch (entry.kind()) {
            case RECORD -> records.read(entry.bytes());
            case PDF -> paper(entry, extraction.pdf(entry.bytes()));
            case DOCX -> paper(entry, extraction.docx(entry.bytes()));
            case TEXT, MARKDOWN -> paper(entry, extraction.plain(entry.bytes()));
            case JSON_LINES, ARCHIVE, OTHER -> throw new UnfitDocument(Problem.UNKNOWN_KIND, "");
        };
    }

    private static OlderMinutes paper(Entry entry, TextReading reading) {
        return switch (reading) {
            case TextReading.Unreadable no -> throw new UnfitDocument(problem(entry, no.reason()), no.detail());
            case TextReading.Extracted text -> paper(entry, text);
        };
    }

    private static OlderMinutes paper(Entry entry, TextReading.Extracted read) {
        if (read.warnings().contains(TextReading.Warning.LEGACY_ENCODING)) {
            throw new UnfitDocument(Problem.LEGACY_FONT, "");
        }
        String text = read.text();
        List<String> paragraphs = Paragraphs.of(text);
        if (paragraphs.isEmpty()) {
            throw new UnfitDocument(Problem.NO_TEXT, "");
        }
        return new OlderMinutes(
                title(entry, read, paragraphs),
                Particulars.number(text),
                Particulars.date(text),
                LanguageGuess.of(text),
                paragraphs);
    }

    private static String title(Entry entry, TextReading.Extracted read, List<String> paragraphs) {
        String own = Titles.shortened(read.title());
        if (!own.isEmpty()) {
            return own;
        }
        String first = Titles.firstWords(paragraphs);
        return first.isBlank() ? Titles.ofPath(entry.path()) : first;
    }

    private static Problem problem(Entry entry, TextReading.Reason reason) {
        return switch (reason) {
            case EMPTY -> Problem.EMPTY;
            case WRONG_FORMAT ->
                entry.kind() == EntryKind.TEXT || entry.kind() == EntryKind.MARKDOWN
                        ? Problem.NOT_TEXT
                        : Problem.DAMAGED;
            case ENCRYPTED -> Problem.ENCRYPTED;
            case DAMAGED, TOO_SLOW -> Problem.DAMAGED;
            case TOO_LARGE -> Problem.TOO_LARGE;
            case NO_TEXT -> Problem.NO_TEXT;
        };
    }
}
