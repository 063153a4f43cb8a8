package org.bienban.app.search;

/** Knows what the address of a search page asks. */
public interface SavedQuestions {

    /**
     * What the query of an address asks, read as the page itself reads it. What makes no sense, or no longer does, is left
     * out.
     *
     * @param query as {@link SavedSearch#query()}
     */
    SearchRequest read(String query);
}
