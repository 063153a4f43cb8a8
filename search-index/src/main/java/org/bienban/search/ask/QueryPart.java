package org.bienban.search.ask;

import org.bienban.search.QueryField;

/** A part of a query as typed, before its words are looked at. */
sealed interface QueryPart {

    /** Whether a minus stands before it. */
    boolean without();

    /** A run of plain words. */
    record Plain(String text, boolean without) implements QueryPart {}

    /** Words between quotation marks. */
    record Quoted(String text, boolean without) implements QueryPart {}

    /** A field and its value; the piece is all of it as typed. */
    record Named(QueryField field, String value, boolean quoted, String piece, boolean without) implements QueryPart {}
}
