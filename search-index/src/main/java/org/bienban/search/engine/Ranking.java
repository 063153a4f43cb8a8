package org.bienban.search.engine;

import org.bienban.search.EntryLanguage;

/**
 * Every weight of the ranking, in one place. A score is the sum over the different words typed, each the sum over the
 * fields below of (weight x BM25), plus the same for pairs of neighbouring words. Weights depend on the language of the
 * question, told by {@link org.bienban.search.text.LanguageGuess}, never on that of the documents: all are searched.
 *
 * <p>Values were chosen on the development collections named in the module's README, where the experiments stand;
 * weights of number and context by judgement, since those collections have neither.
 *
 * @param exact a word exactly as typed
 * @param loose a word without marks or stemmed
 * @param pairs two neighbouring words of the query as neighbours
 * @param grams a run of four letters of an Arabic word: finds the forms a light stemmer leaves apart
 * @param window the best stretch of eighty words by itself, for the first hundred found
 * @param title factor on exact, loose and pairs where the title has it, besides what the text gives
 * @param context a word of unit, people or categories
 * @param numberPart a part of the document's own number
 * @param numberWhole the document's own number
 * @param reference a number cited in title or text
 * @param exactIfUnmarked factor on the exact fields when nothing was typed with marks: then the marks were probably left
 *     out, and a word that really has none must not win by it alone
 * @param commonWord factor for words that only carry the question ({@code là gì}, {@code what did the})
 * @param commonPair factor for pairs with such a word
 * @param otherWording another wording of words typed, side by side
 * @param k1 BM25: how soon repetitions stop counting
 * @param b BM25: how much long texts are discounted, 0 to 1
 */
public record Ranking(
        float exact,
        float loose,
        float pairs,
        float grams,
        float window,
        float title,
        float context,
        float numberPart,
        float numberWhole,
        float reference,
        float exactIfUnmarked,
        float commonWord,
        float commonPair,
        float otherWording,
        float k1,
        float b) {
    /** Syllables repeat in every long text: being there counts, how often hardly. */
    public static final Ranking VIETNAMESE =
            new Ranking(0.5f, 0.7f, 0.5f, 0, 0, 1f, 0.8f, 1.5f, 12f, 4f, 0.3f, 0.4f, 1f, 0.7f, 0.4f, 0.75f);

    public static final Ranking ARABIC =
            new Ranking(0.2f, 0.7f, 0.3f, 0.4f, 0, 1f, 0.8f, 1.5f, 12f, 4f, 1f, 0.3f, 0.5f, 0.7f, 1.2f, 0.75f);

    public static final Ranking ENGLISH =
            new Ranking(0.5f, 0.7f, 0.5f, 0, 0.6f, 1f, 0.8f, 1.5f, 12f, 4f, 1f, 0.1f, 0.3f, 0.7f, 1.2f, 0.75f);

    /** Weights for a question in this language; numbers alone and the like are weighed as Vietnamese. */
    public static Ranking of(EntryLanguage language) {
        return switch (language) {
            case VI, UNDETERMINED -> VIETNAMESE;
            case AR -> ARABIC;
            case EN -> ENGLISH;
        };
    }
}
