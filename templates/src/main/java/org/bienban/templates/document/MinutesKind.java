package org.bienban.templates.document;

/** Kind of cell meeting, as it stands in the title of the minutes. */
public enum MinutesKind {
    REGULAR,
    THEMATIC,
    EXTRAORDINARY,
    /** Regular and thematic parts held one after the other in one session. */
    COMBINED
}
