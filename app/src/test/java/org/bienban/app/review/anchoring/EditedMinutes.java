package org.bienban.app.review.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Minutes made of real sentences, with a passage in them that is followed through every edit. */
final class EditedMinutes {

    private static final int BLOCKS = 3;
    private static final int SENTENCES = 5;

    private final Random random;
    private final List<String> source;
    private final List<List<Word>> blocks = new ArrayList<>();
    private int sentences;

    private record Word(String text, int sentence, boolean passage) {}

    /** Where the passage stands. */
    record Span(String blockId, int start, int end) {}

    EditedMinutes(List<String> source, Random random) {
        this.source = new ArrayList<>(source);
        this.random = random;
        Collections.shuffle(this.source, random);
        for (int block = 0; block < BLOCKS; block++) {
            List<Word> words = new ArrayList<>();
            IntStream.range(0, SENTENCES).forEach(number -> words.addAll(newSentence()));
            blocks.add(words);
        }
        choosePassage();
    }

    /** 4 to 16 words within one sentence. */
    private void choosePassage() {
        List<Word> words = any(blocks);
        int sentence = any(words).sentence();
        List<Integer> places = places(words, word -> word.sentence() == sentence);
        int length = Math.min(places.size(), random.nextInt(4, 17));
        int first = places.getFirst() + random.nextInt(places.size() - length + 1);
        for (int at = first; at < first + length; at++) {
            words.set(at, new Word(words.get(at).text(), sentence, true));
        }
    }

    /** Changes words, or whole sentences, of the passage's block but not of the passage. */
    void editBeside() {
        List<Word> words = block();
        for (int edit = random.nextInt(1, 6); edit > 0; edit--) {
            List<Integer> outside = places(words, word -> !word.passage());
            if (outside.isEmpty()) {
                return;
            }
            int at = any(outside);
            int sentence = words.get(at).sentence();
            switch (random.nextInt(5)) {
                case 0 -> words.remove(at);
                case 1 -> words.set(at, new Word(anyWord(), sentence, false));
                case 2 -> words.add(at, new Word(anyWord(), sentence, false));
                case 3 -> words.addAll(any(gaps(words)), newSentence());
                default -> words.removeIf(word -> word.sentence() == sentence && sentence != passageSentence());
            }
        }
    }

    /** Changes one word of the passage, or up to a quarter of them. */
    void editInside() {
        List<Word> words = block();
        int most = Math.max(1, places(words, Word::passage).size() / 4);
        for (int edit = random.nextInt(1, most + 1); edit > 0; edit--) {
            int at = any(places(words, Word::passage));
            Word changed = new Word(anyWord(), passageSentence(), true);
            switch (random.nextInt(3)) {
                case 0 -> words.remove(at);
                case 1 -> words.set(at, changed);
                default -> words.add(Math.max(at, places(words, Word::passage).getFirst() + 1), changed);
            }
        }
    }

    /** Takes the passage's sentence out and puts it between two other sentences, in its block or in another. */
    void moveSentence() {
        List<Word> words = block();
        int sentence = passageSentence();
        List<Word> moved =
                words.stream().filter(word -> word.sentence() == sentence).toList();
        int was = words.indexOf(moved.getFirst());
        words.removeAll(moved);
        List<Word> target = any(blocks);
        int at = any(gaps(target));
        while (target.equals(words) && at == was) {
            target = any(blocks);
            at = any(gaps(target));
        }
        target.addAll(at, moved);
    }

    /** Removes the passage, its whole sentence, or nearly all of its words. */
    void removePassage() {
        List<Word> words = block();
        int sentence = passageSentence();
        switch (random.nextInt(3)) {
            case 0 -> words.removeIf(Word::passage);
            case 1 -> words.removeIf(word -> word.sentence() == sentence);
            default -> words.replaceAll(word -> word.passage() ? new Word(anyWord(), word.sentence(), true) : word);
        }
    }

    Map<String, String> text() {
        Map<String, String> text = new LinkedHashMap<>();
        for (int block = 0; block < BLOCKS; block++) {
            text.put("b" + block, blocks.get(block).stream().map(Word::text).collect(Collectors.joining(" ")));
        }
        return text;
    }

    Span span() {
        int at = 0;
        int start = -1;
        int end = -1;
        for (Word word : block()) {
            if (word.passage()) {
                start = start < 0 ? at : start;
                end = at + word.text().length();
            }
            at += word.text().length() + 1;
        }
        return new Span("b" + blocks.indexOf(block()), start, end);
    }

    private List<Word> block() {
        return blocks.stream()
                .filter(words -> words.stream().anyMatch(Word::passage))
                .findFirst()
                .orElseThrow();
    }

    private int passageSentence() {
        return block().stream().filter(Word::passage).findFirst().orElseThrow().sentence();
    }

    private List<Word> newSentence() {
        int number = sentences++;
        return Arrays.stream(source.get(number % source.size()).split("\\s+"))
                .map(word -> new Word(word, number, false))
                .toList();
    }

    private String anyWord() {
        return any(Arrays.asList(any(source).split("\\s+")));
    }

    private static List<Integer> places(List<Word> words, Predicate<Word> wanted) {
        return IntStream.range(0, words.size())
                .filter(at -> wanted.test(words.get(at)))
                .boxed()
                .toList();
    }

    /** Where a sentence may be put: between two others. */
    private static List<Integer> gaps(List<Word> words) {
        return IntStream.rangeClosed(0, words.size())
                .filter(at -> at == 0
                        || at == words.size()
                        || words.get(at).sentence() != words.get(at - 1).sentence())
                .boxed()
                .toList();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
