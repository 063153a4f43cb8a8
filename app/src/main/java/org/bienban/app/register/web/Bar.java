package org.bienban.app.register.web;

/**
 * A figure with the list behind it.
 *
 * @param text what is counted
 * @param depth how many figures of the same picture it is part of
 * @param issues how many
 * @param width of the bar, in a hundred parts of the longest
 * @param href the list of exactly these
 */
record Bar(String text, int depth, long issues, int width, String href) {}
