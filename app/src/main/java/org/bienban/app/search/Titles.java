package org.bienban.app.search;

/** Titles of what has none of its own: how its text begins. */
final class Titles {

    private static final int LONGEST = 160;

    private Titles() {}

    static String beginningOf(String text) {
        int end = Math.min(text.length(), LONGEST);
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        return end == text.length() ? text : text.substring(0, end).strip() + "…";
    }
}
