package org.bienban.app.review;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.MinutesApproval;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.refusal.RefusedException;
import org.bienban.workflows.MinutesReviewProcess;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives verdicts: remarks, round, minutes, number and process change in one transaction or not at all. */
@Service
public class Verdicts {

    private final ReviewAccess access;
    private final Inspection inspection;
    private final RoundTable rounds;
    private final RemarkTable remarks;
    private final RemarkWriting writing;
    private final DeputyTrace trace;
    private final MinutesApproval approval;
    private final MinutesRegister minutes;
    private final MinutesReviewProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Verdicts(
            ReviewAccess access,
            Inspection inspection,
            RoundTable rounds,
            RemarkTable remarks,
            RemarkWriting writing,
            DeputyTrace trace,
            MinutesApproval approval,
            MinutesRegister minutes,
            MinutesReviewProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.inspection = inspection;
        this.rounds = rounds;
        this.remarks = remarks;
        this.writing = writing;
        this.trace = trace;
        this.approval = approval;
        this.minutes = minutes;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives the verdict and publishes the inspector's remarks. Only who has the inspection in hand may, and only on the
     * newest version; otherwise a conflict says what is so instead. The same key again does nothing.
     *
     * @throws RefusedException if minutes are returned without a reason or a remark that blocks, or approved with one,
     *     or approved with others unsettled by somebody who was not asked about them
     */
    @Transactional
    public void give(Actor actor, UUID minutesId, VerdictWish wish) {
        MinutesSummary about = access.require(actor, minutesId);
        minutes.holdStill(minutesId);
        if (rounds.isClosedBy(minutesId, wish.key())) {
            return;
        }
        Round round = inspection.requireInHand(actor, about, wish.version());
        String reason = WrittenText.notTooLong(WrittenText.clean(wish.reason()), "reason");
        VerdictPolicy.against(wish.verdict(), reason, wish.anyway(), remarks.of(minutesId, actor.personId()))
                .ifPresent(refusal -> {
                    throw new RefusedException(refusal);
                });
        Instant now = Instant.now(clock);
        int published = writing.publish(round, actor.personId(), now);
        rounds.close(round, wish.verdict(), actor.personId(), reason, wish.key(), now);
        UUID behalf = trace.verdict(actor, about, round.number());
        carryOut(actor, minutesId, wish.verdict(), reason);
        events.publishEvent(new VerdictGiven(
                minutesId, round.number(), round.version(), wish.verdict(), actor.personId(), behalf, published, now));
    }

    private void carryOut(Actor actor, UUID minutesId, Verdict verdict, String reason) {
        switch (verdict) {
            case APPROVED -> {
                approval.approve(minutesId, actor);
                process.approve(minutesId, actor.personId());
            }
            case RETURNED -> {
                approval.requestChanges(minutesId, reason, actor);
                process.returnForRevision(minutesId, actor.personId(), sender(minutesId));
            }
        }
    }

    /** Who sent the minutes corrects them. */
    private UUID sender(UUID minutesId) {
        return minutes.latestVersion(minutesId).orElseThrow().sentBy();
    }
}
