package org.bienban.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Text made as Vietnamese is: words of one to three syllables out of the syllables there can be, a few of them very
 * common and most rare (Zipf's law). The same seed gives the same text.
 */
final class MadeText {

    private static final String[] ONSETS = {
        "", "b", "c", "ch", "d", "đ", "g", "gi", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "qu", "r", "s", "t", "th",
        "tr", "v", "x"
    };
    private static final String[] RIMES = {
        "a", "á", "à", "ạ", "ả", "an", "án", "ang", "áng", "ao", "áo", "ai", "ải", "anh", "ành", "ay", "ât", "ất", "ân",
        "ận", "âu", "ấu", "ăn", "ắc", "e", "ẻ", "em", "ên", "ến", "ết", "i", "ì", "in", "inh", "ình", "o", "ó", "ong",
        "ông", "ộng", "ốc", "ội", "ôi", "ơi", "ới", "ơn", "u", "ủ", "ung", "ùng", "uy", "uỷ", "ương", "ường", "ước",
        "iên", "iện", "iếu", "oan", "oàn", "uyên", "uyền", "ưu", "ừ"
    };
    private static final int LEXICON = 30_000;

    private final Random random;
    private final List<String> lexicon = new ArrayList<>(LEXICON);
    private final double[] upTo = new double[LEXICON];

    MadeText(long seed) {
        Random words = new Random(1);
        for (int i = 0; i < LEXICON; i++) {
            lexicon.add(word(words));
            upTo[i] = (i == 0 ? 0 : upTo[i - 1]) + 1.0 / (i + 10);
        }
        random = new Random(seed);
    }

    /** So many words, as rare as they are. */
    String words(int count) {
        StringBuilder text = new StringBuilder(count * 8);
        for (int i = 0; i < count; i++) {
            text.append(word()).append(i % 14 == 13 ? ". " : " ");
        }
        return text.toString().strip();
    }

    /** A question of about so many syllables: common words and rarer ones as they come. */
    String question(int syllables) {
        StringBuilder text = new StringBuilder();
        while (text.toString().split(" ").length < syllables) {
            text.append(text.isEmpty() ? "" : " ").append(word());
        }
        return text.toString();
    }

    /** One to four words somebody would type: never the very commonest. */
    String shortQuery() {
        int count = 1 + random.nextInt(4);
        List<String> words = new ArrayList<>();
        while (words.size() < count) {
            words.add(lexicon.get(30 + random.nextInt(4_000)));
        }
        return String.join(" ", words);
    }

    /** The same cut to one to four syllables, which are what the Unicode rules call words. */
    String shorterQuery() {
        return Arrays.stream(shortQuery().split(" "))
                .limit(1 + random.nextInt(4))
                .collect(Collectors.joining(" "));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private String word() {
        double at = random.nextDouble() * upTo[LEXICON - 1];
        int found = Arrays.binarySearch(upTo, at);
        return lexicon.get(Math.min(LEXICON - 1, found < 0 ? -found - 1 : found));
    }

    private static String word(Random words) {
        StringBuilder word = new StringBuilder();
        for (int i = 0, syllables = 1 + (words.nextInt(10) + 6) / 8; i < syllables; i++) {
            word.append(i == 0 ? "" : " ")
                    .append(ONSETS[words.nextInt(ONSETS.length)])
                    .append(RIMES[words.nextInt(RIMES.length)]);
        }
        return word.toString();
    }
}
