package org.bienban.app.issue.paper;

import java.util.List;

/**
 * What came of attaching files.
 *
 * @param added the papers that are new
 * @param known names of files that were attached before, byte for byte, and were not attached twice
 */
public record PapersAdded(List<IssuePaper> added, List<String> known) {

    /** Copies both. */
    public PapersAdded {
        added = List.copyOf(added);
        known = List.copyOf(known);
    }
}
