package org.bienban.app.notice.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bienban.templates.mail.WrittenLetter;
import org.jspecify.annotations.Nullable;

/**
 * A mail of the outbox.
 *
 * @param noticeId the notice it tells, null for the digest of an evening
 * @param digestOn the evening, null for a notice
 * @param letter what it says, null until it is written
 * @param attempts how often it was tried
 * @param dueAt when it is tried next, while it waits
 * @param problem what was in the way last, may be empty
 * @param at when it came into the outbox
 * @param doneAt since when it no longer waits, null while it does
 */
public record Mail(
        UUID id,
        UUID personId,
        String address,
        @Nullable UUID noticeId,
        @Nullable LocalDate digestOn,
        MailState state,
        @Nullable WrittenLetter letter,
        int attempts,
        Instant dueAt,
        String problem,
        Instant at,
        @Nullable Instant doneAt) {

    /** Whether it may be put back to be sent. */
    public boolean isStopped() {
        return state == MailState.GIVEN_UP || state == MailState.KEPT;
    }
}
