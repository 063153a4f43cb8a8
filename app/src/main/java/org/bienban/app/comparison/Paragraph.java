package org.bienban.app.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of one or both versions.
 *
 * @param elsewhere heading of the place a moved paragraph came from or went to, null for all others
 */
public record Paragraph(
        Kind kind, List<Piece> pieces, @Nullable String elsewhere) {

    /** Copies the pieces. */
    public Paragraph {
        pieces = List.copyOf(pieces);
    }

    /** What became of a paragraph. */
    public enum Kind {
        /** Nothing. */
        SAME,
        /** Some of its words changed. */
        CHANGED,
        /** The newer version has it only. */
        ADDED,
        /** The older version has it only. */
        REMOVED,
        /** It stood in another place in the older version. */
        MOVED_HERE,
        /** It stands in another place in the newer version, and is shown there. */
        MOVED_AWAY
    }

    static Paragraph same(String text) {
        return new Paragraph(Kind.SAME, List.of(new Piece(Origin.BOTH, text)), null);
    }

    static Paragraph added(String text) {
        return new Paragraph(Kind.ADDED, List.of(new Piece(Origin.NEW, text)), null);
    }

    static Paragraph removed(String text) {
        return new Paragraph(Kind.REMOVED, List.of(new Piece(Origin.OLD, text)), null);
    }

    static Paragraph changed(String before, String after) {
        return new Paragraph(Kind.CHANGED, WordDifference.between(before, after), null);
    }

    /** Returns the paragraph as the older version has it, empty if it has not. */
    public String before() {
        return without(Origin.NEW);
    }

    /** Returns the paragraph as the newer version has it, empty if it has not. */
    public String after() {
        return without(Origin.OLD);
    }

    private String without(Origin other) {
        StringBuilder text = new StringBuilder();
        pieces.stream().filter(piece -> piece.origin() != other).forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
