package org.bienban.app.review;

import java.util.List;
import org.bienban.app.comparison.Comparison;
import org.bienban.app.comparison.Part;
import org.bienban.app.minutes.VersionStamp;

/**
 * Two versions compared, for a person who may see the review.
 *
 * @param review the review, looking at the newer version
 * @param versions all versions, oldest first
 * @param parts empty unless the versions are too long to be compared at once
 * @param part key of the part whose text is compared; empty if all of it is, or none yet
 */
public record ComparedVersions(
        ReviewOf review, List<VersionStamp> versions, Comparison comparison, List<Part> parts, String part) {

    /** Copies the lists. */
    public ComparedVersions {
        versions = List.copyOf(versions);
        parts = List.copyOf(parts);
    }

    /** Returns the remarks on what differs. */
    public List<Remark> touched() {
        var touched = comparison.touched();
        return review.remarks().stream()
                .filter(remark -> review.blocksOf(remark).stream().anyMatch(touched::contains))
                .toList();
    }
}
