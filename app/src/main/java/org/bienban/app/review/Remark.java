package org.bienban.app.review;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector says about minutes.
 *
 * @param round the round it was made in, from 1
 * @param authorId the inspector
 * @param anchors what it is about, in the version it was made on; never empty
 * @param wording the words suggested for the passage, null for none
 * @param submittedAt when it was handed in for those who decide after its author, null if it was not
 * @param publishedAt when the verdict published it, null while it is a private draft
 * @param setAside the decision that what it demands need not be done, null if it stands
 * @param replies in the order of time
 */
public record Remark(
        UUID id,
        UUID minutesId,
        int round,
        UUID authorId,
        List<Anchor> anchors,
        RemarkHead head,
        Severity severity,
        String text,
        @Nullable String wording,
        RemarkState state,
        Instant changedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant publishedAt,
        @Nullable SetAside setAside,
        List<Reply> replies) {

    /** Copies the lists. */
    public Remark {
        anchors = List.copyOf(anchors);
        replies = List.copyOf(replies);
    }

    /** Returns the first of its anchors. */
    public Anchor anchor() {
        return anchors.getFirst();
    }

    /**
     * Returns the blocks it stands in.
     *
     * @param standing where it stands in the version looked at; where that is null or nothing of it is left, the blocks
     *     it was made on count
     */
    public Set<String> blocks(@Nullable Standing standing) {
        Set<String> now = standing == null
                ? Set.of()
                : standing.anchors().map(Anchor::blockId).collect(Collectors.toSet());
        return now.isEmpty() ? anchors.stream().map(Anchor::blockId).collect(Collectors.toSet()) : now;
    }

    /** Tells whether the remark stands in the way of approval: that the cell calls it fixed is not enough. */
    public boolean blocksApproval() {
        return weight().blocksApproval();
    }

    /** Tells whether it was published, asks for something and nobody has accepted the answer. */
    public boolean isUnsettled() {
        return weight().isUnsettled();
    }

    /** Tells whether it is what one of two inspectors demands, handed in for who concludes and not published yet. */
    public boolean isDemandOfAPart() {
        return severity.blocksApproval() && submittedAt != null && publishedAt == null;
    }

    Weight weight() {
        return new Weight(head, severity, state, setAside != null, text);
    }
}
