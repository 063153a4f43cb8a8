package org.bienban.app.review.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienban.app.comparison.ComparedBlock;
import org.bienban.app.comparison.Comparison;
import org.bienban.app.comparison.RowChange;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as a page shows it: what differs is numbered, what is the same is folded.
 *
 * @param groups figures and lines that differ
 * @param stretches the text
 * @param changes how many changes are numbered
 */
public record DiffView(List<Rows> groups, List<Stretch> stretches, int changes) {

    /** Copies the lists. */
    public DiffView {
        groups = List.copyOf(groups);
        stretches = List.copyOf(stretches);
    }

    /** The rows of one kind. */
    public record Rows(RowChange.Group group, List<Row> rows) {}

    /** A row with its number and the threads about it. */
    public record Row(int number, RowChange change, List<RemarkView> threads) {}

    /**
     * A stretch of text.
     *
     * @param number of the change, 0 if nothing in it differs
     * @param blocks one block that differs, or several that do not
     */
    public record Stretch(int number, List<ComparedBlock> blocks, List<RemarkView> threads) {

        /** Tells whether nothing in it differs. */
        public boolean folded() {
            return number == 0;
        }

        /** Returns how many paragraphs it has. */
        public int paragraphs() {
            return blocks.stream().mapToInt(block -> block.paragraphs().size()).sum();
        }
    }

    /**
     * Lays a comparison out.
     *
     * @param threads the remarks of the review; those on what differs are shown with it
     */
    static DiffView of(Comparison comparison, List<RemarkView> threads) {
        Map<String, List<RemarkView>> byBlock = new HashMap<>();
        threads.forEach(view -> view.blockIds()
                .forEach(block -> byBlock.computeIfAbsent(block, none -> new ArrayList<>())
                        .add(view)));
        List<Rows> groups = new ArrayList<>();
        int number = 0;
        for (RowChange change : comparison.rows()) {
            if (groups.isEmpty() || groups.getLast().group() != change.group()) {
                groups.add(new Rows(change.group(), new ArrayList<>()));
            }
            number++;
            groups.getLast().rows().add(new Row(number, change, on(byBlock, change.blockId())));
        }
        List<Stretch> stretches = new ArrayList<>();
        List<ComparedBlock> same = new ArrayList<>();
        for (ComparedBlock block : comparison.blocks()) {
            if (block.changed()) {
                fold(same, stretches);
                number++;
                stretches.add(new Stretch(number, List.of(block), on(byBlock, block.id())));
            } else {
                same.add(block);
            }
        }
        fold(same, stretches);
        return new DiffView(groups, stretches, number);
    }

    private static void fold(List<ComparedBlock> same, List<Stretch> stretches) {
        if (!same.isEmpty()) {
            stretches.add(new Stretch(0, List.copyOf(same), List.of()));
            same.clear();
        }
    }

    private static List<RemarkView> on(Map<String, List<RemarkView>> byBlock, @Nullable String blockId) {
        return blockId == null ? List.of() : byBlock.getOrDefault(blockId, List.of());
    }
}
