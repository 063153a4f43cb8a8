package org.bienban.search.ask;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienban.search.Fragment;
import org.bienban.search.QueryNote;

/** Collects what is told about a query; a few notes are enough, and each shows a short piece. */
final class Notes {
    private static final int MOST = 8;
    private static final int LONGEST_PIECE = 48;

    private final Set<QueryNote> notes = new LinkedHashSet<>();

    void add(QueryNote.Kind kind, String piece) {
        if (notes.size() < MOST) {
            notes.add(new QueryNote(kind, shown(piece)));
        }
    }

    List<QueryNote> all() {
        return List.copyOf(notes);
    }

    private static String shown(String piece) {
        int end = TextEnds.betweenCharacters(piece, Math.min(piece.length(), LONGEST_PIECE));
        Pieces pieces = new Pieces();
        pieces.add(piece.substring(0, end).strip(), false);
        pieces.add(end < piece.length() ? "…" : "", false);
        return pieces.fragments().stream().map(Fragment::text).collect(Collectors.joining());
    }
}
