package org.bienban.search.lucene;

/**
 * Every weight of the ranking, in one place. A score is the sum over the words typed, each the sum over the fields below
 * of (weight x BM25), plus the same for pairs of neighbouring words and for all words near each other. Values were
 * chosen on the development collections named in the module's README; weights of title and number by judgement, since
 * those collections have neither.
 *
 * @param bodyExact a word of the text exactly as typed
 * @param bodyLoose a word of the text without marks or stemmed
 * @param bodyPairs two neighbouring words of the query as neighbours in the text
 * @param titleExact a word of the title exactly as typed
 * @param titleLoose a word of the title without marks or stemmed
 * @param titlePairs two neighbouring words of the query as neighbours in the title
 * @param context a word of unit, people or categories
 * @param numberPart a part of the document's own number
 * @param numberWhole the document's own number
 * @param reference a number cited in title or text
 * @param near all words of a short query close together, in text or title
 * @param exactIfUnmarked factor on the exact fields when nothing was typed with marks: then the marks were probably left
 *     out, and a word that really has none must not win by it alone
 * @param k1 BM25: how soon repetitions stop counting
 * @param b BM25: how much long texts are discounted, 0 to 1
 */
record Ranking(
        float bodyExact,
        float bodyLoose,
        float bodyPairs,
        float titleExact,
        float titleLoose,
        float titlePairs,
        float context,
        float numberPart,
        float numberWhole,
        float reference,
        float near,
        float exactIfUnmarked,
        float k1,
        float b) {
    static final Ranking DEFAULT =
            new Ranking(1f, 0.7f, 0.5f, 2f, 1.4f, 1f, 0.8f, 1.5f, 12f, 4f, 0.5f, 0.5f, 1.2f, 0.75f);
}
