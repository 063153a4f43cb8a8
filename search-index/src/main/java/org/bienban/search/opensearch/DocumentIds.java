package org.bienban.search.opensearch;

/** Names of documents: entries apart from the one that holds the position. */
final class DocumentIds {
    static final String POSITION = "position";

    private static final String ENTRY = "entry:";

    private DocumentIds() {}

    static String of(String entryId) {
        return ENTRY + EncodedTerms.wellFormed(entryId);
    }
}
