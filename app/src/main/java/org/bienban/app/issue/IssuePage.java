package org.bienban.app.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of issues, longest waiting first.
 *
 * @param total how many there are on all pages
 * @param next the key to go on after, null on the last page
 */
public record IssuePage(
        List<Issue> rows, long total, @Nullable String next) {

    /** Copies the rows. */
    public IssuePage {
        rows = List.copyOf(rows);
    }
}
