package org.bienban.app.issue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bienban.app.organisation.FoldedText;

/** Which words of a text make it like another: those in pairs both have, as {@link Likeness} counts them. */
public final class SharedWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}\\p{M}]+");

    private SharedWords() {}

    /**
     * A piece of a text, as it stands there.
     *
     * @param shared whether the other text has it too
     */
    public record Piece(String text, boolean shared) {}

    /** The text in pieces, none of them empty; neighbouring shared words and what is between them are one. */
    static List<Piece> in(String text, String other) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        BitSet shared = shared(words, Likeness.pairs(other));
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (int from = shared.nextSetBit(0); from >= 0; from = shared.nextSetBit(shared.nextClearBit(from))) {
            int last = shared.nextClearBit(from) - 1;
            add(pieces, text.substring(done, words.get(from).start()), false);
            done = words.get(last).end();
            add(pieces, text.substring(words.get(from).start(), done), true);
        }
        add(pieces, text.substring(done), false);
        return pieces;
    }

    private static BitSet shared(List<MatchResult> words, Set<String> pairs) {
        BitSet shared = new BitSet(words.size());
        List<String> folded =
                words.stream().map(word -> FoldedText.of(word.group())).toList();
        for (int i = 1; i < folded.size(); i++) {
            if (pairs.contains(folded.get(i - 1) + " " + folded.get(i))) {
                shared.set(i - 1, i + 1);
            }
        }
        return shared;
    }

    private static void add(List<Piece> pieces, String text, boolean shared) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, shared));
        }
    }
}
