package org.bienban.app.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bienban.app.minutes.Block;
import org.jspecify.annotations.Nullable;

/**
 * Lays the blocks of two versions together by their ids, in the order of the newer one; what it has no more stands
 * where it stood. A block out of its former order has moved.
 */
final class Blocks {

    private final List<Block> before;
    private final List<Block> after;
    private final Map<String, Block> old;
    private final Set<String> inOrder = new HashSet<>();
    private final List<ComparedBlock> compared = new ArrayList<>();

    private Blocks(List<Block> before, List<Block> after) {
        this.before = before;
        this.after = after;
        this.old = before.stream().collect(Collectors.toMap(Block::id, Function.identity(), (first, second) -> first));
    }

    static List<ComparedBlock> between(List<Block> before, List<Block> after) {
        Blocks blocks = new Blocks(before, after);
        blocks.layOut();
        return MovedText.mark(blocks.compared);
    }

    private void layOut() {
        Sequences.between(ids(before), ids(after)).stream()
                .filter(Sequences.Run::equal)
                .forEach(run -> inOrder.addAll(run.before()));
        Set<String> kept = new HashSet<>(ids(after));
        int at = 0;
        for (Block block : after) {
            if (inOrder.contains(block.id())) {
                at = removeUpTo(block.id(), at, kept);
            }
            compared.add(compare(block));
        }
        removeUpTo(null, at, kept);
    }

    /** Says of the older blocks before this one that they are gone; returns the place after it. */
    private int removeUpTo(@Nullable String id, int from, Set<String> kept) {
        int at = from;
        while (at < before.size() && !before.get(at).id().equals(id)) {
            Block gone = before.get(at);
            if (!kept.contains(gone.id())) {
                compared.add(new ComparedBlock(gone.id(), gone.heading(), null, Paragraphs.between(gone.text(), "")));
            }
            at++;
        }
        return at + 1;
    }

    private ComparedBlock compare(Block block) {
        Block former = old.get(block.id());
        String movedFrom = former == null || inOrder.contains(block.id()) ? null : former.heading();
        return new ComparedBlock(
                block.id(),
                block.heading(),
                movedFrom,
                Paragraphs.between(former == null ? "" : former.text(), block.text()));
    }

    private static List<String> ids(List<Block> blocks) {
        return blocks.stream().map(Block::id).toList();
    }
}
