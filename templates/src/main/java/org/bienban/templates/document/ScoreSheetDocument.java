package org.bienban.templates.document;

import java.util.List;
import org.bienban.templates.pdf.PrintableText;

/**
 * The score sheet of a meeting as it is printed: criteria with the cell's and the superior's points beside each other.
 * Texts and figures are in the language of the document.
 *
 * @param superior the committee above, for the head
 * @param cell the cell, for the head
 * @param subject what is scored, under the title
 * @param basis the rule set and its legal basis
 * @param rows groups and items in order
 * @param total the totals of both columns
 * @param notes sentences below the table: bands, gates, the official rating
 * @param draft whether it is marked as a draft because the committee has not decided
 */
public record ScoreSheetDocument(
        DocumentLanguage language,
        String superior,
        String cell,
        String subject,
        String basis,
        List<Row> rows,
        Row total,
        List<String> notes,
        boolean draft,
        Provenance provenance) {

    public ScoreSheetDocument {
        superior = PrintableText.clean(superior);
        cell = PrintableText.clean(cell);
        subject = PrintableText.clean(subject);
        basis = PrintableText.clean(basis);
        rows = List.copyOf(rows);
        notes = notes.stream().map(PrintableText::clean).toList();
    }

    /**
     * A line of the table.
     *
     * @param group whether it heads a group
     * @param superior empty if the superior has not scored
     * @param reason reasons given, and the difference; may be empty
     */
    public record Row(boolean group, String text, String most, String self, String superior, String reason) {

        public Row {
            text = PrintableText.clean(text);
            most = PrintableText.clean(most);
            self = PrintableText.clean(self);
            superior = PrintableText.clean(superior);
            reason = PrintableText.clean(reason);
        }
    }

    /** The file's title. */
    String name(Words words) {
        return words.shared("score.title") + " - " + subject;
    }
}
