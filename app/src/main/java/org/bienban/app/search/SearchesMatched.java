package org.bienban.app.search;

import java.util.List;

/**
 * What one look at changed documents found for saved searches somebody is to be told of; published in the transaction that
 * remembers it, so that it is told once. There may be thousands.
 */
public record SearchesMatched(List<SearchMatched> all) {

    /** Copies the matches. */
    public SearchesMatched {
        all = List.copyOf(all);
    }
}
