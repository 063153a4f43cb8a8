package org.bienban.app.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the journal in words, newest first.
 *
 * @param next where the next page begins, null on the last
 */
public record AuditRows(List<EntryView> entries, @Nullable String next) {

    public AuditRows {
        entries = List.copyOf(entries);
    }
}
