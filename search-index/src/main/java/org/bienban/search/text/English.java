package org.bienban.search.text;

import org.tartarus.snowball.ext.EnglishStemmer;

/** English words. */
final class English {
    private static final int LONGEST_WORD = 40;

    private English() {}

    /** The stem of a folded word; words that are not plain letters stay. */
    static String stem(String folded) {
        if (folded.length() < 3 || folded.length() > LONGEST_WORD || !lettersOnly(folded)) {
            return folded;
        }
        // The stemmer keeps state: one per call, so that threads never share one.
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(folded);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static boolean lettersOnly(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }
}
