package org.bienban.app.minutes.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two texts with the words marked that the other does not have. */
record WordDiff(List<Piece> before, List<Piece> after) {

    private static final Pattern WORDS = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");

    /** A run of words. */
    record Piece(String text, boolean changed) {}

    static WordDiff between(String before, String after) {
        List<String> one = words(before);
        List<String> other = words(after);
        List<Chunk<String>> gone = new ArrayList<>();
        List<Chunk<String>> come = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(one, other).getDeltas()) {
            gone.add(delta.getSource());
            come.add(delta.getTarget());
        }
        return new WordDiff(marked(one, gone), marked(other, come));
    }

    private static List<Piece> marked(List<String> words, List<Chunk<String>> changed) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Chunk<String> chunk : changed) {
            add(pieces, words.subList(at, chunk.getPosition()), false);
            add(pieces, chunk.getLines(), true);
            at = chunk.getPosition() + chunk.size();
        }
        add(pieces, words.subList(at, words.size()), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, List<String> words, boolean changed) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), changed));
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
