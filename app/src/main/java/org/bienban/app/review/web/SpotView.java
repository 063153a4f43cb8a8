package org.bienban.app.review.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bienban.app.review.Anchor;
import org.bienban.app.review.AnchorState;
import org.bienban.app.review.Passage;
import org.bienban.app.review.Place;
import org.bienban.app.review.anchoring.Rewording;
import org.jspecify.annotations.Nullable;

/**
 * One place a remark is about, as a page shows it.
 *
 * @param domId what a link to it leads to, where it stands in the version shown
 * @param heading heading of the block it is in
 * @param from heading of the block it came from, null if it did not move to another
 * @param now the anchor in the version shown, null if it is gone or shown is an earlier version
 * @param changes its words with what changed in them, empty if they are as they were
 */
public record SpotView(
        String domId,
        AnchorState state,
        String heading,
        @Nullable String from,
        Anchor origin,
        @Nullable Anchor now,
        List<Rewording.Piece> changes) {

    /** Copies the list. */
    public SpotView {
        changes = List.copyOf(changes);
    }

    static SpotView of(UUID remarkId, int ordinal, Place place, Map<String, String> headings) {
        Anchor now = place.now();
        Anchor origin = place.origin();
        String markId = "a-" + remarkId + (ordinal == 0 ? "" : "-" + ordinal);
        boolean whole = now == null || now.passage() == null;
        boolean elsewhere = now != null && !now.blockId().equals(origin.blockId());
        return new SpotView(
                whole ? BlockView.domId((now == null ? origin : now).blockId()) : markId,
                place.state(),
                headings.getOrDefault((now == null ? origin : now).blockId(), ""),
                elsewhere ? headings.getOrDefault(origin.blockId(), "") : null,
                origin,
                now,
                changes(place));
    }

    /** A place of a remark made on a later version than the one shown. */
    static SpotView later(Anchor origin, Map<String, String> headings) {
        return new SpotView(
                BlockView.domId(origin.blockId()),
                AnchorState.SAME,
                headings.getOrDefault(origin.blockId(), ""),
                null,
                origin,
                null,
                List.of());
    }

    /** Returns the words remarked on as they were, null if the remark is about the whole block. */
    public @Nullable String quote() {
        Passage passage = origin.passage();
        return passage == null ? null : passage.exact();
    }

    private static List<Rewording.Piece> changes(Place place) {
        Passage was = place.origin().passage();
        String words = place.words();
        return !place.isReworded()
                ? List.of()
                : Rewording.between(Objects.requireNonNull(was).exact(), Objects.requireNonNull(words))
                        .pieces();
    }
}
