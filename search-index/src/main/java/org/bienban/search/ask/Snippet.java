package org.bienban.search.ask;

import java.util.List;
import org.bienban.search.Fragment;

/**
 * The stretch of a document shown in a hit.
 *
 * @param pieces what to show
 * @param anchorId where it stands; empty when nothing in the passages matched
 */
public record Snippet(List<Fragment> pieces, String anchorId) {
    public Snippet {
        pieces = List.copyOf(pieces);
    }
}
