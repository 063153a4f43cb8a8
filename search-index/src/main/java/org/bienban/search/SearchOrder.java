package org.bienban.search;

/** How hits are ordered. Ties always fall to the newer one, then to the id, so that paging is stable. */
public enum SearchOrder {
    /** Best match first; with no words to match, newest first. */
    RELEVANCE,
    /** By date, newest first; entries without a date last. */
    NEWEST,
    /** By date, oldest first; entries without a date last. */
    OLDEST
}
