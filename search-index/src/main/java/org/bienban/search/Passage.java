package org.bienban.search;

import java.util.Objects;

/**
 * A part of a document that can be opened by itself.
 *
 * @param anchorId where to open the document for it, e.g. the id of a block; may be empty
 * @param heading the heading it stands under; may be empty
 * @param text its words
 */
public record Passage(String anchorId, String heading, String text) {
    public Passage {
        Objects.requireNonNull(anchorId, "anchorId");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(text, "text");
    }
}
