package org.bienban.search.engine;

import org.bienban.search.IndexField;

/** Takes the values of an entry, each for its field; a field may get several. */
public interface FieldValues {
    /** A whole value, never empty, short enough to be searched. */
    void whole(IndexField field, String value);

    /** A number or a day. */
    void number(IndexField field, long value);

    /** A text kept for showing. */
    void stored(IndexField field, String value);

    /** The terms of a text, at least one; once a field. */
    void terms(IndexField field, TermList terms);
}
