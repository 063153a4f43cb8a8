package org.bienban.app.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a person is told.
 *
 * @param arguments of the message: name of the cell, month; never what minutes or remarks say. Of a rating the band and
 *     the committee's reason too: only those are told who see the sheet.
 * @param link address within the application
 * @param readAt null while it is new
 */
public record Notice(
        UUID id,
        NoticeKind kind,
        List<String> arguments,
        String link,
        Instant at,
        @Nullable Instant readAt) {

    /** Copies the arguments. */
    public Notice {
        arguments = List.copyOf(arguments);
    }

    /** Tells whether the person has not opened it yet. */
    public boolean isNew() {
        return readAt == null;
    }
}
