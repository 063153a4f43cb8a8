package org.bienban.search;

/**
 * A piece of shown text. Plain characters, never markup: whoever shows it escapes it and marks it.
 *
 * @param text never empty; white space collapsed
 * @param marked whether it is what was searched for
 */
public record Fragment(String text, boolean marked) {}
