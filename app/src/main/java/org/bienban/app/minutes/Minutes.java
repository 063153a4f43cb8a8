package org.bienban.app.minutes;

import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.MinutesExposure;
import org.bienban.app.meeting.MeetingKind;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as they go through the states. Each transition has a name and says from where it is possible; from anywhere
 * else it is a conflict: somebody did something meanwhile.
 */
record Minutes(
        UUID id,
        @Nullable UUID meetingId,
        UUID cellId,
        String cellName,
        UUID wardId,
        @Nullable MeetingKind kind,
        @Nullable YearMonth month,
        String title,
        String language,
        MinutesState state,
        int version,
        @Nullable String number,
        Set<String> audiences,
        long revision) {

    /** As they were read. */
    static Minutes of(MinutesSummary read) {
        return new Minutes(
                read.id(),
                read.meetingId(),
                read.cellId(),
                read.cellName(),
                read.wardId(),
                read.kind(),
                read.month(),
                read.title(),
                read.language(),
                read.state(),
                read.version(),
                read.number(),
                read.audiences(),
                read.revision());
    }

    /** Sent as the next version. */
    Minutes send() {
        require(state.isEditable());
        return with(MinutesState.SENT, version + 1, number);
    }

    /** Taken back while nobody has begun. */
    Minutes withdraw() {
        require(state == MinutesState.SENT);
        return with(MinutesState.DRAFT, version, number);
    }

    /** Somebody has begun to inspect. */
    Minutes beginReview() {
        require(state == MinutesState.SENT || state == MinutesState.UNDER_REVIEW);
        return with(MinutesState.UNDER_REVIEW, version, number);
    }

    /** Whoever had begun has given the inspection back. */
    Minutes leaveReview() {
        require(state == MinutesState.SENT || state == MinutesState.UNDER_REVIEW);
        return with(MinutesState.SENT, version, number);
    }

    /** Returned to be corrected. */
    Minutes requestChanges() {
        require(state == MinutesState.SENT || state == MinutesState.UNDER_REVIEW);
        return with(MinutesState.CHANGES_REQUESTED, version, number);
    }

    /** Approved under a number. */
    Minutes approve(String issued) {
        require(state == MinutesState.SENT || state == MinutesState.UNDER_REVIEW);
        return with(MinutesState.APPROVED, version, issued);
    }

    /** Printed and kept. */
    Minutes keep() {
        require(state == MinutesState.APPROVED);
        return with(MinutesState.KEPT, version, number);
    }

    /** How far they have come out of the hands of those who write them. */
    MinutesExposure exposure() {
        return switch (state) {
            case DRAFT -> MinutesExposure.DRAFTING;
            case SENT, UNDER_REVIEW, CHANGES_REQUESTED -> MinutesExposure.SENT;
            case APPROVED, KEPT -> MinutesExposure.RELEASED;
            case ARCHIVED -> MinutesExposure.ARCHIVED;
        };
    }

    Minutes seenBy(Set<String> tokens) {
        return new Minutes(
                id, meetingId, cellId, cellName, wardId, kind, month, title, language, state, version, number, tokens,
                revision);
    }

    /** In the hands of another ward, or under another name, because the meeting's date changed. */
    Minutes belongingTo(String cell, UUID ward) {
        return new Minutes(
                id, meetingId, cellId, cell, ward, kind, month, title, language, state, version, number, audiences,
                revision);
    }

    Minutes writtenIn(String tag) {
        return new Minutes(
                id, meetingId, cellId, cellName, wardId, kind, month, title, tag, state, version, number, audiences,
                revision);
    }

    private Minutes with(MinutesState next, int nextVersion, @Nullable String nextNumber) {
        return new Minutes(
                id,
                meetingId,
                cellId,
                cellName,
                wardId,
                kind,
                month,
                title,
                language,
                next,
                nextVersion,
                nextNumber,
                audiences,
                revision);
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new ConflictException(Refusal.of("minutes.refusal.state." + state.name()));
        }
    }
}
