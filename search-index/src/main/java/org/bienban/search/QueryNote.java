package org.bienban.search;

/**
 * Something about a query that was not taken as typed; shown to the asker, never an error.
 *
 * @param kind what happened
 * @param piece the part of the text concerned, as typed, without control characters; empty when all of it is
 */
public record QueryNote(Kind kind, String piece) {

    /** What can happen to a part of a query. */
    public enum Kind {
        /** A quotation mark had no partner; its words were searched as words. */
        UNBALANCED_QUOTE,
        /** The query was too long; only its beginning was searched. The piece is where it was cut. */
        CUT_SHORT,
        /** There was text but no letter or digit in it; nothing was searched. */
        NO_WORDS,
        /** The place to go on from was not one of this query; the first page is shown. */
        CURSOR_IGNORED,
        /** Few entries have most of the words; entries with any of them are shown too, after those. */
        FEWER_WORDS,
        /** There is no such field; its name was ignored, what follows was searched as words. */
        UNKNOWN_FIELD,
        /** The field does not know this value; the part was ignored. */
        UNKNOWN_VALUE,
        /** A field was named without a value; the part was ignored. */
        EMPTY_VALUE
    }

    /** A note on the query as a whole. */
    public static QueryNote of(Kind kind) {
        return new QueryNote(kind, "");
    }
}
