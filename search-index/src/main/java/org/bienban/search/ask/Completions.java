package org.bienban.search.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienban.search.SearchQuery;
import org.bienban.search.text.Word;
import org.bienban.search.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * How what was typed so far goes on in texts: the last word finished and, where texts go on alike, up to three words
 * more. Only what {@link #read} was given is ever suggested, so give it what the asker may see. Not safe for many
 * threads.
 */
public final class Completions {
    private static final int MOST_BEFORE = 6;
    private static final int MOST_MORE = 3;
    private static final int LONGEST_TYPED = 200;
    private static final double NEARLY_ALL = 0.9;

    private final String typed;
    private final List<Word> elsewhere;
    private final List<Word> before;
    private final @Nullable Word begun;
    private final Map<String, Continuation> found = new HashMap<>();

    private Completions(String typed, List<Word> elsewhere, List<Word> before, @Nullable Word begun) {
        this.typed = typed;
        this.elsewhere = List.copyOf(elsewhere);
        this.before = List.copyOf(before);
        this.begun = begun;
    }

    /** One way to go on: how many texts have it, and how they write it. */
    private static final class Continuation {
        private final String shorter;
        private String writing;
        private int texts;

        private Continuation(String shorter, String writing) {
            this.shorter = shorter;
            this.writing = writing;
        }

        private void count(String written) {
            texts++;
            // At the head of a sentence words have a capital they do not have elsewhere.
            if (Character.isLowerCase(written.codePointAt(0))) {
                writing = written;
            }
        }
    }

    /** Has an engine {@link #read} entries that could show how something goes on. */
    @FunctionalInterface
    public interface Reading<X extends Exception> {
        void into(Completions completions) throws X;
    }

    /** How the text of a query goes on, with one word less right before it until something does. */
    public static <X extends Exception> List<String> of(SearchQuery query, Reading<X> reading) throws X {
        Completions completions = of(query.text());
        List<String> best = completions.best(query, reading);
        while (best.isEmpty() && !completions.before.isEmpty()) {
            completions = completions.shorter();
            best = completions.best(query, reading);
        }
        return best;
    }

    private <X extends Exception> List<String> best(SearchQuery query, Reading<X> reading) throws X {
        if (query.audiences().isEmpty() || !possible()) {
            return List.of();
        }
        reading.into(this);
        return best(query.pageSize());
    }

    private static Completions of(String typed) {
        String normal = Words.normal(typed);
        List<Word> words = normal.length() > LONGEST_TYPED ? List.of() : Words.of(normal);
        boolean ended = words.isEmpty() || words.getLast().end() < normal.length();
        List<Word> whole = ended ? words : words.subList(0, words.size() - 1);
        int from = words.size() - 1;
        while (from > 0 && from > words.size() - MOST_BEFORE && !parted(normal, words.get(from - 1), words.get(from))) {
            from--;
        }
        List<Word> before = whole.subList(Math.clamp(from, 0, whole.size()), whole.size());
        Word begun = ended ? null : words.getLast();
        return new Completions(normal, List.of(), before, begun);
    }

    /** The same with one word less that must stand right before; for when no text goes on so. */
    private Completions shorter() {
        List<Word> apart = new ArrayList<>(elsewhere);
        apart.add(before.getFirst());
        return new Completions(typed, apart, before.subList(1, before.size()), begun);
    }

    /** Whether enough was typed to go on from. */
    private boolean possible() {
        return !before.isEmpty() || beginning().length() > 1;
    }

    /** Words typed further before, which entries must have somewhere. */
    public List<Word> elsewhere() {
        return elsewhere;
    }

    /** The whole words typed last, which texts must have side by side. */
    public List<Word> before() {
        return before;
    }

    /** The beginning of the word being typed, without marks; empty if the last one is whole. */
    public String beginning() {
        return begun == null ? "" : begun.folded();
    }

    /** Takes note of how the texts of one entry go on. */
    public void read(List<String> texts) {
        Map<String, Continuation> here = new HashMap<>();
        for (String text : texts) {
            String normal = Words.normal(text);
            List<Word> words = Words.of(normal);
            for (int at = 0; at + before.size() < words.size(); at++) {
                if (stands(words, at)) {
                    note(normal, words, at, here);
                }
            }
        }
        here.forEach((key, one) -> found.computeIfAbsent(key, unused -> new Continuation(one.shorter, one.writing))
                .count(one.writing));
    }

    private boolean stands(List<Word> words, int at) {
        for (int i = 0; i < before.size(); i++) {
            if (!same(before.get(i), words.get(at + i))) {
                return false;
            }
        }
        Word next = words.get(at + before.size());
        return (begun != null && begun.forms().marked())
                ? next.forms().usual().startsWith(begun.forms().usual())
                : next.folded().startsWith(beginning());
    }

    private static boolean same(Word typed, Word word) {
        return typed.forms().marked()
                ? typed.exact().equals(word.exact())
                : typed.folded().equals(word.folded());
    }

    private void note(String text, List<Word> words, int at, Map<String, Continuation> here) {
        int from = words.get(at).start();
        String shorter = "";
        for (int more = 0; more <= MOST_MORE; more++) {
            int last = at + before.size() + more;
            if (last >= words.size() || (more > 0 && parted(text, words.get(last - 1), words.get(last)))) {
                return;
            }
            String key = words.subList(at, last + 1).stream().map(Word::exact).collect(Collectors.joining(" "));
            here.putIfAbsent(
                    key,
                    new Continuation(
                            shorter, text.substring(from, words.get(last).end())));
            shorter = key;
        }
    }

    private static boolean parted(String text, Word one, Word other) {
        return !text.substring(one.end(), other.start()).isBlank();
    }

    /** What was typed, gone on with, the most frequent first; a way that nearly always goes on alike is told whole. */
    private List<String> best(int most) {
        Set<String> partsOfLonger = found.values().stream()
                .filter(longer -> !longer.shorter.isEmpty())
                .filter(longer -> longer.texts >= NEARLY_ALL * texts(longer.shorter))
                .map(longer -> longer.shorter)
                .collect(Collectors.toSet());
        return found.entrySet().stream()
                .filter(one -> !partsOfLonger.contains(one.getKey()))
                .sorted(Comparator.comparingInt((Map.Entry<String, Continuation> one) -> one.getValue().texts)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(one -> kept() + one.getValue().writing)
                .toList();
    }

    private int texts(String key) {
        Continuation one = found.get(key);
        return one == null ? 0 : one.texts;
    }

    /** What was typed up to the words that texts go on from. */
    private String kept() {
        Word first = before.isEmpty() ? begun : before.getFirst();
        return first == null ? "" : typed.substring(0, first.start());
    }
}
