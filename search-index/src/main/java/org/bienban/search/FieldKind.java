package org.bienban.search;

/** How a field is matched. */
public enum FieldKind {
    /** Words with their places: searched as words and as phrases. */
    TEXT,
    /** Words or word pairs without their places: searched as words only. */
    WORDS,
    /** Whole values: searched exactly, counted and sorted. */
    EXACT,
    /** A number or a day: sorted and read per entry, not searched. */
    NUMBER,
    /** Kept for showing, not searched. */
    STORED
}
