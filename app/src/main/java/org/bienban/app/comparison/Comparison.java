package org.bienban.app.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bienban.app.minutes.Block;
import org.bienban.app.minutes.MinutesContent;
import org.bienban.app.minutes.MinutesVersion;

/**
 * What differs between two versions of minutes.
 *
 * @param from number of the older version
 * @param to number of the newer version
 * @param rows figures and lines that differ, in the order of the page
 * @param blocks running text of both versions, whether it differs or not
 */
public record Comparison(int from, int to, List<RowChange> rows, List<ComparedBlock> blocks) {

    /** Copies the lists. */
    public Comparison {
        rows = List.copyOf(rows);
        blocks = List.copyOf(blocks);
    }

    /** Compares two versions whole. */
    public static Comparison of(MinutesVersion from, MinutesVersion to) {
        return of(from, to, part -> true);
    }

    /**
     * Compares the figures and lines, and the text of some parts.
     *
     * @param parts which parts, by the keys of {@link Part}
     */
    public static Comparison of(MinutesVersion from, MinutesVersion to, Predicate<String> parts) {
        return new Comparison(
                from.number(),
                to.number(),
                rows(from, to),
                Blocks.between(prose(from.content(), parts), prose(to.content(), parts)));
    }

    /** Returns the blocks that differ. */
    public List<ComparedBlock> changedBlocks() {
        return blocks.stream().filter(ComparedBlock::changed).toList();
    }

    /** Tells whether nothing differs. */
    public boolean isEmpty() {
        return rows.isEmpty() && blocks.stream().noneMatch(ComparedBlock::changed);
    }

    /** Returns the ids of the blocks that differ: remarks on them are touched by the change. */
    public Set<String> touched() {
        Set<String> ids = new HashSet<>();
        changedBlocks().forEach(block -> ids.add(block.id()));
        rows.forEach(row -> {
            if (row.blockId() != null) {
                ids.add(row.blockId());
            }
        });
        return ids;
    }

    private static List<RowChange> rows(MinutesVersion from, MinutesVersion to) {
        MinutesContent before = from.content();
        MinutesContent after = to.content();
        return Stream.of(
                        Facts.between(from, to),
                        Attendances.between(from, to),
                        Lines.titles(before, after),
                        Lines.between(RowChange.Group.PROGRESS, "progress:", before, after),
                        Lines.between(RowChange.Group.TASKS, "task:", before, after),
                        Lines.between(RowChange.Group.VOTES, "vote:", before, after),
                        Lines.between(RowChange.Group.ISSUES, "issue:", before, after))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Block> prose(MinutesContent content, Predicate<String> parts) {
        return content.blocks().stream()
                .filter(block -> Part.isProse(block.id()) && parts.test(Part.keyOf(block.id())))
                .toList();
    }
}
