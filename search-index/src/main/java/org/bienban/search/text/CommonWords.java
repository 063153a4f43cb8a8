package org.bienban.search.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bienban.search.EntryLanguage;

/**
 * Words that carry a question or a sentence but say little about what is sought ({@code là gì}, {@code what did the}).
 * Questions are full of them and minutes are not, so by rarity alone they would count as much as the matter asked for.
 */
public final class CommonWords {
    private static final Map<EntryLanguage, CommonWords> ALL = read();

    private final Set<String> exact = new HashSet<>();
    private final Set<String> folded = new HashSet<>();

    private CommonWords() {}

    /** The common words of a language; none if it is not known. */
    public static CommonWords of(EntryLanguage language) {
        return ALL.getOrDefault(language, new CommonWords());
    }

    /**
     * Whether a word of a query is one.
     *
     * @param marked whether the query was typed with marks; if not, a common word is known by its letters alone
     */
    public boolean contains(Word word, boolean marked) {
        return exact.contains(word.exact()) || (!marked && folded.contains(word.folded()));
    }

    private static Map<EntryLanguage, CommonWords> read() {
        Map<EntryLanguage, CommonWords> all = new EnumMap<>(EntryLanguage.class);
        try (InputStream in = CommonWords.class.getResourceAsStream("common-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("common-words.txt is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int colon = line.indexOf(':');
                CommonWords words = new CommonWords();
                Words.of(Words.normal(line.substring(colon + 1))).forEach(words::add);
                all.put(EntryLanguage.ofCode(line.substring(0, colon)), words);
            });
        } catch (IOException e) {
            throw new UncheckedIOException("common-words.txt cannot be read", e);
        }
        return all;
    }

    private void add(Word word) {
        exact.add(word.exact());
        folded.add(word.folded());
    }
}
