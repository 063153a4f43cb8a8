package org.bienban.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bienban.search.text.Word;
import org.bienban.search.text.Words;

/**
 * Wordings that mean the same, such as {@code GCN} and {@code giấy chứng nhận}. A query with one of them finds the others
 * too, below entries that have it as typed. A wording that is in several groups means what each of them means.
 */
public final class Synonyms {
    /** Every wording means itself only. */
    public static final Synonyms NONE = of(List.of());

    /** Longer wordings are sentences; more words than these are not looked at. */
    public static final int MOST_WORDS = 8;

    private final Map<String, List<Wording>> byFirstWord;

    private Synonyms(Map<String, List<Wording>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /**
     * A wording, and those that mean the same.
     *
     * @param words of it, one or more
     * @param others one run of words each, none equal to it
     */
    public record Wording(List<Word> words, List<List<Word>> others) {
        public Wording {
            words = List.copyOf(words);
            others = List.copyOf(others);
        }
    }

    /** The abbreviations of the field as shipped, a group each. */
    public static List<List<String>> shipped() {
        try (InputStream in = Synonyms.class.getResourceAsStream("synonyms.txt")) {
            if (in == null) {
                throw new IllegalStateException("synonyms.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" = ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("synonyms.txt cannot be read", e);
        }
    }

    /** Makes each wording of a group mean all of its group. Wordings without a letter or digit are left out. */
    public static Synonyms of(Collection<? extends Collection<String>> groups) {
        Map<String, Map<String, List<Word>>> meanings = new LinkedHashMap<>();
        for (Collection<String> group : groups) {
            Map<String, List<Word>> runs = runs(group);
            runs.keySet()
                    .forEach(key -> meanings.computeIfAbsent(key, unused -> new LinkedHashMap<>())
                            .putAll(runs));
        }
        List<Wording> wordings = new ArrayList<>();
        meanings.forEach((key, runs) -> {
            List<List<Word>> others = runs.entrySet().stream()
                    .filter(run -> !run.getKey().equals(key))
                    .map(Map.Entry::getValue)
                    .toList();
            if (!others.isEmpty()) {
                wordings.add(new Wording(Objects.requireNonNull(runs.get(key)), others));
            }
        });
        wordings.sort(
                Comparator.comparingInt((Wording one) -> one.words().size()).reversed());
        return new Synonyms(wordings.stream()
                .collect(Collectors.groupingBy(one -> one.words().getFirst().folded())));
    }

    /** Whether a wording has a letter or digit and few enough words to be looked for. */
    public static boolean usable(String wording) {
        int words = Words.of(Words.normal(wording)).size();
        return words > 0 && words <= MOST_WORDS;
    }

    /** The usable wordings, each once: capitals and the place of a tone mark make no difference. */
    public static List<String> different(Collection<String> wordings) {
        Map<String, String> different = new LinkedHashMap<>();
        for (String wording : wordings) {
            if (usable(wording)) {
                different.putIfAbsent(key(Words.of(Words.normal(wording))), wording);
            }
        }
        return List.copyOf(different.values());
    }

    /** Wordings that begin with a word, marks not minded, the longest first. */
    public List<Wording> beginningWith(Word word) {
        return byFirstWord.getOrDefault(word.folded(), List.of());
    }

    private static Map<String, List<Word>> runs(Collection<String> group) {
        Map<String, List<Word>> runs = new LinkedHashMap<>();
        for (String wording : group) {
            if (usable(wording)) {
                List<Word> words = Words.of(Words.normal(wording));
                runs.put(key(words), words);
            }
        }
        return runs;
    }

    private static String key(List<Word> words) {
        return words.stream().map(Word::exact).collect(Collectors.joining(" "));
    }
}
