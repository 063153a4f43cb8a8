package org.bienban.app.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An older paper to be taken into the archive.
 *
 * @param unitId the unit whose minutes they are: a cell, or a ward for its own
 * @param date the date of the paper, null if it could not be told
 * @param language BCP 47 tag of the language it is written in
 * @param number the number printed on it, null if none
 * @param paragraphs the text taken out of the file, in order; empty if the file has no text (a scan)
 * @param provenance where it comes from, in words a person understands
 * @param originalSha256 address of the file in the file store, stored before
 * @param importedBy the person who imported it
 */
public record ArchivedMinutes(
        UUID unitId,
        String title,
        @Nullable LocalDate date,
        String language,
        @Nullable String number,
        List<String> paragraphs,
        String provenance,
        String originalSha256,
        String fileName,
        UUID importedBy) {

    /** Copies the paragraphs and brings the text into Unicode normal form C. */
    public ArchivedMinutes {
        title = Text.line(title);
        paragraphs =
                paragraphs.stream().map(Text::prose).filter(p -> !p.isEmpty()).toList();
        provenance = Text.prose(provenance);
    }
}
