package org.bienban.templates.document;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bienban.templates.pdf.PrintableText;

/**
 * The register of issues as it is printed and kept. Texts are in the language of the document.
 *
 * @param superior the committee above, for the head; may be empty
 * @param issuer whose register it is, for the head
 * @param subject which issues of which day, under the title
 * @param columns the names of the columns after the running number
 * @param rows the lines, each with one text for every column
 * @param created moment written into the file
 */
public record IssueRegisterDocument(
        DocumentLanguage language,
        String superior,
        String issuer,
        String subject,
        List<String> columns,
        List<List<String>> rows,
        Instant created) {

    /** How many columns there are after the running number. */
    public static final int COLUMNS = 8;

    public IssueRegisterDocument {
        superior = PrintableText.clean(superior);
        issuer = PrintableText.clean(issuer);
        subject = PrintableText.clean(subject);
        columns = columns.stream().map(PrintableText::clean).toList();
        rows = rows.stream()
                .map(row -> row.stream().map(PrintableText::clean).toList())
                .toList();
        if (Stream.concat(Stream.of(columns), rows.stream()).anyMatch(line -> line.size() != COLUMNS)) {
            throw new IllegalArgumentException("A line of the register has " + COLUMNS + " texts");
        }
    }

    /** The file's title. */
    String name(Words words) {
        return words.shared("register.title") + " - " + issuer;
    }
}
