package org.bienban.app.issue.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Permissions;
import org.bienban.app.issue.Issues;
import org.bienban.app.minutes.MeetingSnapshot;
import org.bienban.app.minutes.MinutesFilter;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesState;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records by hand that members were told, where the approved minutes of the meeting say so in their own words: whoever
 * answers for the cell names those minutes.
 */
@Service
public class TellingByHand {

    private static final int RECENT = 12;

    private final Tellings tellings;
    private final Issues issues;
    private final MinutesRegister minutes;
    private final Permissions permissions;
    private final Clock clock;

    TellingByHand(Tellings tellings, Issues issues, MinutesRegister minutes, Permissions permissions, Clock clock) {
        this.tellings = tellings;
        this.issues = issues;
        this.minutes = minutes;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Whether the person answers for the cell. */
    public boolean mayTell(Actor actor, UUID cellId) {
        return permissions.maySend(actor, cellId);
    }

    /** The newest approved minutes of the cell, in which telling may be recorded. */
    @Transactional(readOnly = true)
    public List<MinutesSummary> minutesOf(Actor actor, UUID cellId) {
        MinutesFilter approved =
                new MinutesFilter(Set.of(cellId), Set.of(MinutesState.APPROVED, MinutesState.KEPT), null, null);
        return minutes.list(approved, actor, "", RECENT).rows();
    }

    /**
     * Records that the members were told at the meeting of these minutes.
     *
     * @param note how it was told and what members said; needed where they are not content
     */
    @Transactional
    public void tell(Actor actor, UUID answerId, UUID partId, UUID minutesId, Telling.Outcome outcome, String note) {
        issues.visible(partId, actor);
        Telling waiting = tellings.find(answerId, partId)
                .orElseThrow(() -> new NotFoundException("telling", answerId + "/" + partId));
        if (!mayTell(actor, waiting.cellId())) {
            throw new ForbiddenException("record a telling in cell " + waiting.cellId());
        }
        if (outcome == Telling.Outcome.OVERTAKEN) {
            throw new RefusedException(Refusal.at("outcome", "issue.refusal.choice"));
        }
        LocalDate day = meetingDay(actor, minutesId, waiting);
        String said = outcome == Telling.Outcome.UNSATISFIED
                ? CourseText.needed("said", note, CourseText.NOTE)
                : CourseText.optional("said", note, CourseText.NOTE);
        Telling told = Tellings.recorded(waiting, outcome, minutesId, day, said);
        if (!tellings.tell(told, new Tellings.By(actor.personId(), actor.draftsFor(waiting.cellId())))) {
            throw new ConflictException(Refusal.of("issue.conflict.told"), "/issues/" + partId);
        }
    }

    /** Approved minutes of this cell, of a meeting on or after the day the answer came. */
    private LocalDate meetingDay(Actor actor, UUID minutesId, Telling waiting) {
        Refusal none = Refusal.at("minutes", "issue.refusal.minutes");
        MinutesSummary paper;
        try {
            paper = minutes.visible(minutesId, actor);
        } catch (NotFoundException hidden) {
            throw new RefusedException(none);
        }
        if (!paper.cellId().equals(waiting.cellId()) || !paper.state().isFinal()) {
            throw new RefusedException(none);
        }
        MeetingSnapshot meeting = minutes.latestVersion(minutesId)
                .map(MinutesVersion::meeting)
                .orElseThrow(() -> new RefusedException(none));
        LocalDate held = Objects.requireNonNull(meeting).meeting().heldOn();
        if (held.isBefore(LocalDate.ofInstant(waiting.since(), clock.getZone()))) {
            throw new RefusedException(Refusal.at("minutes", "issue.refusal.before"));
        }
        return held;
    }
}
