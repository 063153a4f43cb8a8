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
record Bar(String text, int depth, long issues, int width, String href) {

    /** One among others, the longest of which takes the whole width. */
    static Bar of(String text, long issues, long longest, String href) {
        return new Bar(text, 0, issues, width(issues, longest), href);
    }

    /** In a hundred parts; something that is there is seen. */
    static int width(long issues, long longest) {
        return issues == 0 ? 0 : Math.toIntExact(Math.max(1, issues * 100 / Math.max(1, longest)));
    }
}
