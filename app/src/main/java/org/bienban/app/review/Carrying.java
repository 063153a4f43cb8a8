package org.bienban.app.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bienban.app.minutes.MinutesContent;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.review.anchoring.Found;
import org.bienban.app.review.anchoring.Quote;
import org.bienban.app.review.anchoring.Reanchoring;

/** Carries anchors from one version to a later one. */
final class Carrying {

    private final int version;
    private final Map<String, String> before;
    private final Map<String, String> after;
    private final Reanchoring reanchoring;

    Carrying(MinutesVersion from, MinutesVersion to) {
        this(from.content(), to.content(), to.number());
    }

    Carrying(MinutesContent from, MinutesContent to, int version) {
        this.version = version;
        this.before = texts(from);
        this.after = texts(to);
        this.reanchoring = new Reanchoring(before, after);
    }

    /** The text of every block by its id, in reading order. */
    static Map<String, String> texts(MinutesContent content) {
        Map<String, String> texts = new LinkedHashMap<>();
        content.blocks().forEach(block -> texts.put(block.id(), block.text()));
        return texts;
    }

    /**
     * The anchor in the later version.
     *
     * @param last the anchor in the earlier version
     * @param origin the anchor as it was made
     */
    AnchorTrail.Step step(AnchorTrail.Step last, Anchor origin) {
        Anchor anchor = last.anchor();
        Passage passage = anchor.passage();
        return find(anchor)
                .map(found -> passage == null ? block(last, found) : passage(last, origin, found))
                .orElseGet(() -> new AnchorTrail.Step(
                        last.ordinal(), AnchorState.ORPHAN, new Anchor(version, anchor.blockId(), passage)));
    }

    /** Where the anchor's passage, or its whole block, stands in the later version. */
    Optional<Found> find(Anchor anchor) {
        Passage passage = anchor.passage();
        if (passage != null) {
            return reanchoring.find(passage.in(anchor.blockId()));
        }
        String was = before.get(anchor.blockId());
        String now = after.get(anchor.blockId());
        if (now != null) {
            return Optional.of(new Found(anchor.blockId(), 0, now.length(), false));
        }
        return was == null ? Optional.empty() : reanchoring.find(Quote.of(anchor.blockId(), was, 0, was.length()));
    }

    /** The passage at a place of the later version. */
    Anchor anchor(Found found) {
        String text = after.getOrDefault(found.blockId(), "");
        Quote quote = Quote.of(found.blockId(), text, found.start(), found.end());
        return new Anchor(version, found.blockId(), Passage.of(quote));
    }

    private AnchorTrail.Step block(AnchorTrail.Step last, Found found) {
        boolean same = Objects.equals(before.get(last.anchor().blockId()), after.get(found.blockId()));
        AnchorState now = found.moved() ? AnchorState.MOVED : same ? AnchorState.SAME : AnchorState.CHANGED;
        AnchorState state = last.state().compareTo(now) > 0 ? last.state() : now;
        return new AnchorTrail.Step(last.ordinal(), state, new Anchor(version, found.blockId(), null));
    }

    private AnchorTrail.Step passage(AnchorTrail.Step last, Anchor origin, Found found) {
        Anchor anchor = anchor(found);
        boolean moved = found.moved() || last.state() == AnchorState.MOVED;
        AnchorState state = moved ? AnchorState.MOVED : isAs(origin, anchor) ? AnchorState.SAME : AnchorState.CHANGED;
        return new AnchorTrail.Step(last.ordinal(), state, anchor);
    }

    private static boolean isAs(Anchor origin, Anchor now) {
        return origin.passage() != null
                && now.passage() != null
                && origin.passage().exact().equals(now.passage().exact());
    }
}
