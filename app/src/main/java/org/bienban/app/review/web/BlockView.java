package org.bienban.app.review.web;

import java.util.List;
import org.bienban.app.minutes.Block;
import org.jspecify.annotations.Nullable;

/**
 * A block of the minutes with its marks.
 *
 * @param pieces its text, cut at the edges of the passages remarked on
 * @param remarks how many remarks are about it
 */
public record BlockView(Block block, List<PieceView> pieces, int remarks, boolean chosen) {

    /** Copies the pieces. */
    public BlockView {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece of text.
     *
     * @param ids of the passages that begin with it, so that links lead here
     * @param link the remark a click means, null for plain text
     * @param notes the remarks whose passages end with it
     */
    public record PieceView(
            String text, List<String> ids, @Nullable RemarkView link, List<RemarkView> notes) {}

    /** Returns the id of the block on the page: letters, digits and hyphens only. */
    public String domId() {
        return domId(block.id());
    }

    static String domId(String blockId) {
        StringBuilder id = new StringBuilder("b-");
        blockId.chars().forEach(letter -> id.append(isPlain(letter) ? (char) letter : '-'));
        return id.toString();
    }

    private static boolean isPlain(int letter) {
        return letter < 128 && Character.isLetterOrDigit(letter);
    }
}
