package org.bienban.app.audit;

import java.time.Duration;
import org.bienban.app.meeting.MeetingOpened;
import org.bienban.app.meeting.PapersRecorded;
import org.bienban.app.meeting.RollCallRecorded;
import org.bienban.app.minutes.ChangesRequested;
import org.bienban.app.minutes.DraftBegun;
import org.bienban.app.minutes.DraftSaved;
import org.bienban.app.minutes.MinutesApproved;
import org.bienban.app.minutes.MinutesArchived;
import org.bienban.app.minutes.MinutesDeed;
import org.bienban.app.minutes.MinutesPublished;
import org.bienban.app.minutes.MinutesSent;
import org.bienban.app.minutes.MinutesWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records what is done with meetings and minutes, in the transaction in which it is done. */
@Component
class MinutesDeeds {

    /** Saves nearer to each other than this are one sitting. */
    static final Duration SITTING = Duration.ofMinutes(30);

    private final Journal journal;
    private final Subjects subjects;
    private final Behalf behalf;

    MinutesDeeds(Journal journal, Subjects subjects, Behalf behalf) {
        this.journal = journal;
        this.subjects = subjects;
        this.behalf = behalf;
    }

    @EventListener
    void on(MeetingOpened opened) {
        journal.add(Deed.of(AuditAction.MEETING_OPENED, subjects.meeting(opened.meetingId()))
                .by(opened.by())
                .behalf(behalf.drafting(opened.by(), opened.cellId()))
                .at(opened.at()));
    }

    @EventListener
    void on(RollCallRecorded recorded) {
        journal.add(Deed.of(AuditAction.ROLL_CALL_RECORDED, subjects.meeting(recorded.meetingId()))
                .with(Changed.to("revision", recorded.revision()))
                .by(recorded.by())
                .behalf(behalf.drafting(recorded.by(), recorded.cellId()))
                .at(recorded.at()));
    }

    @EventListener
    void on(PapersRecorded recorded) {
        journal.add(Deed.of(AuditAction.PAPERS_RECORDED, subjects.meeting(recorded.meetingId()))
                .with(Changed.to("extent", recorded.extent()).and("sentOn", recorded.sentOn()))
                .by(recorded.by())
                .at(recorded.at()));
    }

    @EventListener
    void on(DraftBegun begun) {
        journal.add(Deed.of(
                        AuditAction.DRAFT_BEGUN,
                        subjects.minutes(begun.minutesId()).unseenByWard())
                .by(begun.by())
                .behalf(behalf.drafting(begun.by(), begun.cellId()))
                .at(begun.at()));
    }

    /** A draft saves itself every few seconds: one entry for a sitting. */
    @EventListener
    void on(DraftSaved saved) {
        if (journal.begins(saved.by(), saved.minutesId(), AuditAction.DRAFT_SAVED.name(), SITTING)) {
            journal.add(Deed.of(
                            AuditAction.DRAFT_SAVED,
                            subjects.minutes(saved.minutesId()).unseenByWard())
                    .with(Changed.to("revision", saved.revision()))
                    .by(saved.by())
                    .behalf(behalf.drafting(saved.by(), saved.cellId()))
                    .at(saved.at()));
        }
    }

    @EventListener
    void on(MinutesSent sent) {
        journal.add(Deed.of(AuditAction.MINUTES_SENT, subjects.minutes(sent.minutesId()))
                .with(Changed.to("version", sent.version()))
                .by(sent.by())
                .behalf(behalf.of(sent.minutesId(), MinutesDeed.SENT))
                .at(sent.at()));
    }

    @EventListener
    void on(MinutesWithdrawn withdrawn) {
        journal.add(Deed.of(AuditAction.MINUTES_WITHDRAWN, subjects.minutes(withdrawn.minutesId()))
                .by(withdrawn.by())
                .behalf(behalf.of(withdrawn.minutesId(), MinutesDeed.WITHDRAWN))
                .at(withdrawn.at()));
    }

    @EventListener
    void on(ChangesRequested requested) {
        journal.add(Deed.of(
                        AuditAction.CHANGES_REQUESTED,
                        Subjects.sent(requested.minutesId(), requested.cellId(), requested.wardId()))
                .with(Changed.to("version", requested.version()))
                .by(requested.by())
                .behalf(requested.onBehalfOf())
                .at(requested.at()));
    }

    @EventListener
    void on(MinutesApproved approved) {
        journal.add(Deed.of(
                        AuditAction.MINUTES_APPROVED,
                        Subjects.sent(approved.minutesId(), approved.cellId(), approved.wardId()))
                .with(Changed.to("version", approved.version()).and("number", approved.number()))
                .by(approved.by())
                .behalf(approved.onBehalfOf())
                .at(approved.at()));
    }

    @EventListener
    void on(MinutesPublished published) {
        journal.add(Deed.of(AuditAction.MINUTES_PUBLISHED, subjects.minutes(published.minutesId()))
                .with(Changed.to("number", published.number()).and("sha256", published.fileSha256()))
                .at(published.at()));
    }

    @EventListener
    void on(MinutesArchived archived) {
        journal.add(
                Deed.of(AuditAction.MINUTES_ARCHIVED, subjects.in("minutes", archived.minutesId(), archived.unitId()))
                        .with(Changed.to("sha256", archived.originalSha256()))
                        .by(archived.by())
                        .at(archived.at()));
    }
}
