package org.bienban.app.notice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a person is told.
 *
 * @param arguments of the message: name of the cell, month; never what minutes or remarks say. Of a rating the band and
 *     the committee's reason too: only those are told who see the sheet.
 * @param link address within the application
 * @param readAt null while it is new
 * @param entries of the search index it is about, if a saved search found them: only whoever may see them now is told
 */
public record Notice(
        UUID id,
        NoticeKind kind,
        List<String> arguments,
        String link,
        Instant at,
        @Nullable Instant readAt,
        List<String> entries) {

    /** Copies the arguments and the entries. */
    public Notice {
        arguments = List.copyOf(arguments);
        entries = List.copyOf(entries);
    }

    /** What is left of it for somebody who may see only these entries. */
    Notice within(Set<String> seen) {
        List<String> left = entries.stream().filter(seen::contains).toList();
        if (left.size() == entries.size()) {
            return this;
        }
        String search = arguments.getFirst();
        return left.isEmpty()
                ? new Notice(id, NoticeKind.SEARCH_GONE, List.of(search), "/search/saved", at, readAt, left)
                : new Notice(id, kind, List.of(search, String.valueOf(left.size())), link, at, readAt, left);
    }

    /** Tells whether the person has not opened it yet. */
    public boolean isNew() {
        return readAt == null;
    }
}
