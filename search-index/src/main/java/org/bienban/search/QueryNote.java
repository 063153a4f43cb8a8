package org.bienban.search;

/** Something about a query that was not taken as typed; shown to the asker, never an error. */
public enum QueryNote {
    /** A quotation mark had no partner; its words were searched as words. */
    UNBALANCED_QUOTE,
    /** The query was too long; only its beginning was searched. */
    CUT_SHORT,
    /** There was text but no letter or digit in it; nothing was searched. */
    NO_WORDS,
    /** The place to go on from was not one of this query; the first page is shown. */
    CURSOR_IGNORED
}
