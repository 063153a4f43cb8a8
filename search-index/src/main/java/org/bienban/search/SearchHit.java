package org.bienban.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry found.
 *
 * @param id of the entry
 * @param kind of the entry
 * @param title with what matched marked
 * @param number as written; may be empty
 * @param snippet the best stretch of the best passage; the beginning of the text when nothing in it matched
 * @param anchorId where to open the document; empty when no passage matched
 * @param unitId may be empty
 * @param unitName may be empty
 * @param month reported on
 * @param date sorted by
 * @param status may be empty
 * @param language of the document
 * @param score comparable within one result only
 */
public record SearchHit(
        String id,
        String kind,
        List<Fragment> title,
        String number,
        List<Fragment> snippet,
        String anchorId,
        String unitId,
        String unitName,
        @Nullable YearMonth month,
        @Nullable LocalDate date,
        String status,
        EntryLanguage language,
        float score) {
    public SearchHit {
        title = List.copyOf(title);
        snippet = List.copyOf(snippet);
    }
}
