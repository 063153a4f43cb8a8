package org.bienban.app.comparison;

import java.util.ArrayList;
import java.util.List;

/** Finds paragraphs that went from one block to another, and shows them where they are now. */
final class MovedText {

    /** Shorter ones are alike by chance. */
    private static final int SHORTEST = 6;

    private static final double ALIKE = 0.8;

    /** Beyond this many pairs nobody looks for moves any more. */
    private static final int MOST_PAIRS = 10_000;

    private final List<ComparedBlock> blocks;
    private final List<Place> gone = new ArrayList<>();
    private final List<Place> come = new ArrayList<>();

    private MovedText(List<ComparedBlock> blocks) {
        this.blocks = new ArrayList<>(blocks);
    }

    private record Place(int block, int paragraph) {}

    static List<ComparedBlock> mark(List<ComparedBlock> blocks) {
        MovedText moves = new MovedText(blocks);
        moves.collect();
        moves.match();
        return List.copyOf(moves.blocks);
    }

    private void collect() {
        for (int i = 0; i < blocks.size(); i++) {
            List<Paragraph> paragraphs = blocks.get(i).paragraphs();
            for (int j = 0; j < paragraphs.size(); j++) {
                Paragraph paragraph = paragraphs.get(j);
                if (paragraph.kind() == Paragraph.Kind.ADDED && isLong(paragraph.after())) {
                    come.add(new Place(i, j));
                } else if (paragraph.kind() == Paragraph.Kind.REMOVED && isLong(paragraph.before())) {
                    gone.add(new Place(i, j));
                }
            }
        }
    }

    private void match() {
        if ((long) gone.size() * come.size() > MOST_PAIRS) {
            return;
        }
        for (Place here : come) {
            String text = at(here).after();
            gone.stream()
                    .filter(there -> Likeness.of(at(there).before(), text) >= ALIKE)
                    .findFirst()
                    .ifPresent(there -> move(there, here));
        }
    }

    private void move(Place from, Place to) {
        List<Piece> pieces = WordDifference.between(at(from).before(), at(to).after());
        String origin = blocks.get(from.block()).heading();
        String target = blocks.get(to.block()).heading();
        put(to, new Paragraph(Paragraph.Kind.MOVED_HERE, pieces, origin));
        put(from, new Paragraph(Paragraph.Kind.MOVED_AWAY, at(from).pieces(), target));
        gone.remove(from);
    }

    private Paragraph at(Place place) {
        return blocks.get(place.block()).paragraphs().get(place.paragraph());
    }

    private void put(Place place, Paragraph paragraph) {
        ComparedBlock block = blocks.get(place.block());
        List<Paragraph> paragraphs = new ArrayList<>(block.paragraphs());
        paragraphs.set(place.paragraph(), paragraph);
        blocks.set(place.block(), block.with(paragraphs));
    }

    private static boolean isLong(String text) {
        return Words.of(text).size() >= SHORTEST;
    }
}
