package org.bienban.app.search;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A saved search somebody is to be told of found something for the first time.
 *
 * @param personId who wants to be told and may see it
 * @param name of the search
 * @param link the page that searches
 * @param found what it found, at least one
 */
public record SearchMatched(UUID personId, UUID searchId, String name, String link, List<Found> found) {

    /** Copies what was found. */
    public SearchMatched {
        found = List.copyOf(found);
    }

    /**
     * Something found; never what it says.
     *
     * @param entryId kind and id in the search index, see {@link SeenEntries}
     * @param kind of the document
     * @param number may be empty
     * @param unitName whose it is
     * @param month it reports on, if it does
     * @param link the page that shows it, at what was searched for
     */
    public record Found(
            String entryId,
            String kind,
            String number,
            String unitName,
            @Nullable YearMonth month,
            String link) {}
}
