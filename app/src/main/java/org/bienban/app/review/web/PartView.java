package org.bienban.app.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bienban.app.minutes.Block;

/**
 * A part of the minutes: an item of the agenda with its opinions and conclusion, or all tasks, votes, issues.
 *
 * @param heading in the language of the minutes
 */
public record PartView(String heading, List<BlockView> blocks) {

    /** {@code item:<id>.conclusion} belongs to {@code item:<id>}, {@code task:<id>} to {@code task}. */
    private static final Pattern PART = Pattern.compile("(item:[^.]*)|([A-Za-z]+).*");

    private static final String WITHIN = " · ";

    /** Copies the blocks. */
    public PartView {
        blocks = List.copyOf(blocks);
    }

    static List<PartView> of(List<BlockView> blocks) {
        List<PartView> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= blocks.size(); i++) {
            if (i == blocks.size() || !key(blocks.get(i)).equals(key(blocks.get(from)))) {
                List<BlockView> within = blocks.subList(from, i);
                parts.add(new PartView(whole(within.getFirst().block()), within));
                from = i;
            }
        }
        return parts;
    }

    /** What the block is within its part, empty if the part's heading says it. */
    public String label(BlockView block) {
        String own = block.block().heading();
        if (own.equals(heading)) {
            return "";
        }
        return own.startsWith(heading + WITHIN) ? own.substring((heading + WITHIN).length()) : own;
    }

    /** How many remarks are about its blocks. */
    public int remarks() {
        return blocks.stream().mapToInt(BlockView::remarks).sum();
    }

    /** Tells whether all its blocks are among those read. */
    public boolean isRead(Set<String> read) {
        return blocks.stream().allMatch(view -> read.contains(view.block().id()));
    }

    /** Returns the id of the part on the page. */
    public String domId() {
        return "p-" + blocks.getFirst().domId();
    }

    /** Without what only the first block is within its part; a title may hold the separator itself. */
    private static String whole(Block first) {
        String heading = first.heading();
        boolean within = first.id().startsWith("item:") && !first.id().endsWith(".narrative");
        int cut = within ? heading.lastIndexOf(WITHIN) : -1;
        return cut < 0 ? heading : heading.substring(0, cut);
    }

    private static String key(BlockView block) {
        Matcher part = PART.matcher(block.block().id());
        if (!part.lookingAt()) {
            return block.block().id();
        }
        return part.group(1) == null ? part.group(2) : part.group(1);
    }
}
