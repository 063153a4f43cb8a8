package org.bienban.search;

/** How many visible matches carry a value. */
public record FacetCount(String value, long count) {}
