package org.bienban.app.review.anchoring;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the words of a passage have changed, to be read as one text.
 *
 * @param pieces in reading order; what is gone stands before what has come in its place
 */
public record Rewording(List<Piece> pieces) {

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");
    private static final int MOST_WORDS = 2000;

    /** Copies the list. */
    public Rewording {
        pieces = List.copyOf(pieces);
    }

    /** Words that stayed, are gone or have come. */
    public record Piece(String text, Kind kind) {}

    /** What became of words. */
    public enum Kind {
        /** In both texts. */
        KEPT,
        /** In the earlier text only. */
        GONE,
        /** In the later text only. */
        COME
    }

    /** Compares word by word; long texts as a whole. */
    public static Rewording between(String before, String after) {
        List<String> one = words(before);
        List<String> other = words(after);
        List<Piece> pieces = new ArrayList<>();
        if (one.size() > MOST_WORDS || other.size() > MOST_WORDS) {
            add(pieces, List.of(before), Kind.GONE);
            add(pieces, List.of(after), Kind.COME);
            return new Rewording(pieces);
        }
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(one, other, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int position = delta.getSource().getPosition();
            if (position > at) {
                settle(pieces, gone, come);
                add(pieces, one.subList(at, position), Kind.KEPT);
            }
            gone.addAll(delta.getSource().getLines());
            come.addAll(delta.getTarget().getLines());
            at = position + delta.getSource().size();
        }
        settle(pieces, gone, come);
        add(pieces, one.subList(at, one.size()), Kind.KEPT);
        return new Rewording(pieces);
    }

    /** The comparison tells of removed and new words in any order; a reader wants the removed ones first. */
    private static void settle(List<Piece> pieces, List<String> gone, List<String> come) {
        add(pieces, gone, Kind.GONE);
        add(pieces, come, Kind.COME);
        gone.clear();
        come.clear();
    }

    private static void add(List<Piece> pieces, List<String> words, Kind kind) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), kind));
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
