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
 * @param marked a word of a question typed with marks
 * @param unmarked a word of one typed without any: then the marks were probably left out, and a word that really has none
 *     must not win by it
 * @param pairs two neighbouring words of the query as neighbours
 * @param grams a run of four letters of an Arabic word: finds the forms a light stemmer leaves apart
 * @param window the best stretch of eighty words by itself, for the first hundred found
 * @param title factor on exact where the title has it, besides what the text gives
 * @param titlePairs the same on pairs
 * @param context a word of title, number, unit, people or categories, without marks or stemmed
 * @param numberPart a part of the document's own number, besides
 * @param numberWhole the document's own number
 * @param reference a number cited in title or text
 * @param commonWord factor for words that only carry the question ({@code là gì}, {@code what did the})
 * @param commonPair factor for pairs with such a word
 * @param otherWording another wording of words typed, side by side
 * @param k1 BM25: how soon repetitions stop counting
 * @param b BM25: how much long texts are discounted, 0 to 1
 */
public record Ranking(
        Forms marked,
        Forms unmarked,
        float pairs,
        float grams,
        float window,
        float title,
        float titlePairs,
        float context,
        float numberPart,
        float numberWhole,
        float reference,
        float commonWord,
        float commonPair,
        float otherWording,
        float k1,
        float b) {
    /** What an entry of today gets on top where nothing else is asked for, as a share of its score: see {@link Favour}. */
    static final float NEWEST = 0.04f;

    /** The same for a status the asker would rather see. */
    static final float STATUS = 0.02f;

    /**
     * Syllables repeat in every long text: being there counts, how often hardly. Of a word typed with its marks the text
     * with the same marks is what is wanted; a second long list for all spellings made half the work and nothing better.
     */
    public static final Ranking VIETNAMESE = new Ranking(
            new Forms(1.05f, 0.05f),
            new Forms(0.15f, 0.7f),
            0.5f,
            0,
            0.4f,
            0,
            0,
            0.5f,
            2f,
            12f,
            4f,
            0.4f,
            1f,
            0.7f,
            0.4f,
            0.75f);

    public static final Ranking ARABIC = alike(new Forms(0.2f, 0.7f), 0.3f, 0.4f, 0, 0.3f, 0.5f);

    public static final Ranking ENGLISH = alike(new Forms(0.5f, 0.7f), 0.5f, 0, 0.6f, 0.1f, 0.3f);

    private static Ranking alike(
            Forms forms, float pairs, float grams, float window, float commonWord, float commonPair) {
        return new Ranking(
                forms,
                forms,
                pairs,
                grams,
                window,
                1f,
                1f,
                0.7f,
                0.8f,
                12f,
                4f,
                commonWord,
                commonPair,
                0.7f,
                1.2f,
                0.75f);
    }

    /**
     * Weights of the forms of a word.
     *
     * @param exact exactly as typed
     * @param loose without marks or stemmed
     */
    public record Forms(float exact, float loose) {}

    /** Weights for a question in this language; numbers alone and the like are weighed as Vietnamese. */
    public static Ranking of(EntryLanguage language) {
        return switch (language) {
            case VI, UNDETERMINED -> VIETNAMESE;
            case AR -> ARABIC;
            case EN -> ENGLISH;
        };
    }
}
