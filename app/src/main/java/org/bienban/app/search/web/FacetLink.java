package org.bienban.app.search.web;

/**
 * One value of a filter, as a plain link.
 *
 * @param label in the reader's language
 * @param count matches that carry it, among those the reader may see
 * @param href the same search with the value chosen or let go
 * @param chosen whether it is chosen now
 */
record FacetLink(String label, long count, String href, boolean chosen) {}
