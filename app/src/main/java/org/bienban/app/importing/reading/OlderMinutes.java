package org.bienban.app.importing.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read from one document.
 *
 * @param title never blank
 * @param number document number if one was found, for example {@code 47-BB/CB}
 * @param date the day of the document if one was found
 * @param language {@code vi}, {@code ar} or {@code en}
 * @param paragraphs text in NFC, never empty, no blank paragraph
 */
public record OlderMinutes(
        String title, @Nullable String number, @Nullable LocalDate date, String language, List<String> paragraphs) {

    public OlderMinutes {
        paragraphs = List.copyOf(paragraphs);
    }
}
