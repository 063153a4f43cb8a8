package org.bienban.search;

/**
 * A value asked for beside the text: as if it had been typed there.
 *
 * @param field of the query language
 * @param value as typed
 */
public record AskedValue(QueryField field, String value) {}
