package org.bienban.search.text;

import java.util.List;
import java.util.regex.Pattern;
import org.bienban.search.EntryLanguage;

/**
 * Tells Vietnamese, Arabic and English apart by what the words are made of: Arabic letters; Vietnamese marks; for text
 * typed without marks, the shape of Vietnamese syllables, which few English words have.
 */
public final class LanguageGuess {
    private static final int ENOUGH_TEXT = 2_000;
    private static final double ARABIC = 0.4;
    private static final double MARKED = 0.12;
    private static final double SYLLABLES = 0.75;

    /** Letters with marks that Vietnamese has and the other languages written in Latin letters have not together. */
    private static final Pattern VIETNAMESE_LETTER = Pattern.compile(
            "[đăơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]|[âêô](?=$|[mnptc])|[àáèéìíòóùúý](?=$|[mnptcaioyu])");

    private static final Pattern SYLLABLE = Pattern.compile("(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?"
            + "(?:a|ai|ao|au|ay|e|eo|eu|i|ia|ie|ieu|iu|o|oa|oai|oao|oay|oe|oeo|oi|oo|u|ua|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uye|uyu|y|ye|yeu)"
            + "(?:ch|ng|nh|[cmnpt])?");

    private LanguageGuess() {}

    /** The language of a text; undetermined if it has no letters or fits none. */
    public static EntryLanguage of(String text) {
        return of(Words.of(Words.normal(text.substring(0, Math.min(text.length(), ENOUGH_TEXT)))));
    }

    /** Whether letters without marks have the shape of a Vietnamese syllable. */
    public static boolean syllable(String folded) {
        return SYLLABLE.matcher(folded).matches();
    }

    /** The language of words. */
    public static EntryLanguage of(List<Word> words) {
        int letters = 0;
        int arabic = 0;
        int marked = 0;
        int syllables = 0;
        int foreign = 0;
        for (Word word : words) {
            String exact = word.exact();
            if (!Character.isLetter(exact.codePointAt(0))) {
                continue;
            }
            letters++;
            if (Arabic.written(exact)) {
                arabic++;
            } else if (syllable(word.folded())) {
                syllables++;
                marked += VIETNAMESE_LETTER.matcher(exact).find() ? 1 : 0;
            } else if (word.forms().marked()) {
                foreign++;
            }
        }
        if (letters == 0) {
            return EntryLanguage.UNDETERMINED;
        }
        if (arabic >= ARABIC * letters) {
            return EntryLanguage.AR;
        }
        if (marked >= MARKED * letters || (marked == 0 && syllables >= SYLLABLES * letters)) {
            return EntryLanguage.VI;
        }
        return foreign > letters / 4 ? EntryLanguage.UNDETERMINED : EntryLanguage.EN;
    }
}
