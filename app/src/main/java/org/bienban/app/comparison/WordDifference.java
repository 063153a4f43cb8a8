package org.bienban.app.comparison;

import java.util.ArrayList;
import java.util.List;

/** Two texts as one, with the words marked that only one of them has. */
final class WordDifference {

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder both = new StringBuilder();
    private final StringBuilder gone = new StringBuilder();
    private final StringBuilder come = new StringBuilder();

    private WordDifference() {}

    static List<Piece> between(String before, String after) {
        WordDifference difference = new WordDifference();
        for (Sequences.Run<String> run : Sequences.between(Words.parts(before), Words.parts(after))) {
            if (run.equal()) {
                difference.equal(String.join("", run.before()));
            } else {
                difference.differ(String.join("", run.before()), String.join("", run.after()));
            }
        }
        difference.endChange();
        difference.endEqual();
        return List.copyOf(difference.pieces);
    }

    /** A blank between two changed words belongs to the change: it reads better than a line broken word by word. */
    private void equal(String text) {
        boolean inChange = !gone.isEmpty() || !come.isEmpty();
        if (inChange && text.isBlank() && text.indexOf('\n') < 0) {
            both.append(text);
            return;
        }
        endChange();
        both.append(text);
    }

    private void differ(String before, String after) {
        boolean inChange = !gone.isEmpty() || !come.isEmpty();
        if (inChange) {
            gone.append(both);
            come.append(both);
            both.setLength(0);
        } else {
            endEqual();
        }
        gone.append(before);
        come.append(after);
    }

    private void endChange() {
        add(Origin.OLD, gone);
        add(Origin.NEW, come);
    }

    private void endEqual() {
        add(Origin.BOTH, both);
    }

    private void add(Origin origin, StringBuilder text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(origin, text.toString()));
            text.setLength(0);
        }
    }
}
