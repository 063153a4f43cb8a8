package org.bienban.app.minutes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as sent once; never changes.
 *
 * @param number 1 for the first sending
 * @param meeting the meeting and its roll call as they stood; null for archived minutes
 * @param sha256 SHA-256 over the canonical form of content and meeting, in hexadecimal
 * @param sentBy the person who sent, or imported, them
 * @param sentFor for whom they sent them, null for themselves
 */
public record MinutesVersion(
        UUID minutesId,
        int number,
        MinutesContent content,
        @Nullable MeetingSnapshot meeting,
        String sha256,
        UUID sentBy,
        @Nullable UUID sentFor,
        Instant sentAt) {}
