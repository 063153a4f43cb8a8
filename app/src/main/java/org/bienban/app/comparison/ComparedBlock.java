package org.bienban.app.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of the minutes in two versions.
 *
 * @param heading where it stands in the newer version, or stood in the older if the newer has it no more
 * @param movedFrom heading of the place it stood at before, null if it did not move
 */
public record ComparedBlock(
        String id, String heading, @Nullable String movedFrom, List<Paragraph> paragraphs) {

    /** Copies the paragraphs. */
    public ComparedBlock {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Tells whether anything about it differs. */
    public boolean changed() {
        return movedFrom != null || paragraphs.stream().anyMatch(paragraph -> paragraph.kind() != Paragraph.Kind.SAME);
    }

    ComparedBlock with(List<Paragraph> others) {
        return new ComparedBlock(id, heading, movedFrom, others);
    }
}
