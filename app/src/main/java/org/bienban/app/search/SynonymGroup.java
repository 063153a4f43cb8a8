package org.bienban.app.search;

import java.util.List;
import java.util.UUID;

/**
 * Wordings that mean the same to whoever searches.
 *
 * @param wordings two or more, in the order they were given
 */
public record SynonymGroup(UUID id, List<String> wordings) {

    private static final String BETWEEN = " = ";

    /** Copies the wordings. */
    public SynonymGroup {
        wordings = List.copyOf(wordings);
    }

    /** The wordings in a line, as a form shows and takes them. */
    public String line() {
        return String.join(BETWEEN, wordings);
    }
}
