package org.bienban.app.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the journal, newest first.
 *
 * @param next where the next page begins, null on the last
 */
record AuditPage(List<SealedEntry> entries, @Nullable AuditPosition next) {

    AuditPage {
        entries = List.copyOf(entries);
    }
}
