package org.bienban.app.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.MinutesApproval;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.refusal.RefusedException;
import org.bienban.workflows.MinutesReviewProcess;
import org.bienban.workflows.ProcessConflictException;
import org.bienban.workflows.TaskKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives verdicts: remarks, round, minutes, number and process change in one transaction or not at all. */
@Service
public class Verdicts {

    private final ReviewAccess access;
    private final Inspection inspection;
    private final RoundTable rounds;
    private final OpinionTable opinions;
    private final RemarkTable remarks;
    private final RemarkWriting writing;
    private final DeputyTrace trace;
    private final MinutesApproval approval;
    private final MinutesReviewProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Verdicts(
            ReviewAccess access,
            Inspection inspection,
            RoundTable rounds,
            OpinionTable opinions,
            RemarkTable remarks,
            RemarkWriting writing,
            DeputyTrace trace,
            MinutesApproval approval,
            MinutesReviewProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.inspection = inspection;
        this.rounds = rounds;
        this.opinions = opinions;
        this.remarks = remarks;
        this.writing = writing;
        this.trace = trace;
        this.approval = approval;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ends the step of the inspection the person has in hand. A part of two, the check of the form and every level but
     * the last pass the minutes on with an opinion; what was written is handed in and stays with the committee. A
     * return, or an approval nobody has to confirm, is the verdict: it closes the round and publishes everything handed
     * in. Only who has the step in hand may, and only on the newest version; otherwise a conflict says what is so
     * instead. The same key again does nothing. Where the process moved at the same moment all of it is done again: a
     * timer is not the person's concern, and what another person did is found by the checks it begins with.
     *
     * @return what became of the minutes
     * @throws RefusedException if minutes are returned without a reason or a remark that blocks, or approved with one,
     *     or approved with others unsettled by somebody who was not asked about them, or if the result does not agree
     */
    @Retryable(includes = ProcessConflictException.class, delay = 50, jitter = 25)
    @Transactional
    public VerdictOutcome give(Actor actor, UUID minutesId, VerdictWish wish) {
        MinutesSummary about = access.requireStill(actor, minutesId);
        RoundTable.Met met = rounds.met(minutesId, wish.key());
        if (met.answered()) {
            return met.open().isPresent() ? VerdictOutcome.PASSED_ON : VerdictOutcome.of(wish.verdict());
        }
        Inspection.InHand inHand = inspection.requireInHand(actor, about, met.open(), wish.version());
        Round round = inHand.round();
        Hand hand = inHand.hand();
        String reason = WrittenText.notTooLong(WrittenText.clean(wish.reason()), "reason");
        VerdictPolicy.against(wish, reason, concerning(actor, minutesId, hand)).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        Step step = new Step(actor, about, round, hand, wish, reason, Instant.now(clock));
        if (hand.kind() == TaskKind.INSPECT_PART) {
            process.finishPart(minutesId, hand.task().ordinal(), actor.personId());
            return passOn(step);
        }
        if (wish.verdict() == Verdict.RETURNED) {
            close(step);
            approval.requestChanges(about, reason, actor, hand.task().holderFor());
            // Who sent the minutes corrects them.
            process.returnForRevision(minutesId, actor.personId(), about.sentBy());
            return VerdictOutcome.RETURNED;
        }
        if (process.approve(minutesId, actor.personId())) {
            close(step);
            approval.approve(minutesId, actor, hand.task().holderFor());
            return VerdictOutcome.APPROVED;
        }
        return passOn(step);
    }

    private record Step(
            Actor actor, MinutesSummary about, Round round, Hand hand, VerdictWish wish, String reason, Instant at) {}

    /** The remarks that speak for or against: whoever sees only a part of the minutes answers for that part. */
    private List<Weight> concerning(Actor actor, UUID minutesId, Hand hand) {
        return remarks.weights(minutesId, actor.personId(), hand.readsWhatWasHandedIn()).stream()
                .filter(hand::weighs)
                .toList();
    }

    private VerdictOutcome passOn(Step step) {
        Hand hand = step.hand();
        writing.submit(step.round(), step.actor().personId(), step.at());
        UUID behalf = trace.handedIn(step.actor(), step.round(), hand);
        StepOpinion opinion = new StepOpinion(
                step.round().number(),
                hand.kind(),
                hand.task().ordinal(),
                hand.kind() == TaskKind.INSPECT_PART
                        ? hand.heads().stream().sorted().toList()
                        : List.of(),
                step.actor().personId(),
                behalf,
                step.wish().verdict(),
                step.wish().result(),
                step.reason(),
                step.at());
        opinions.add(step.round().minutesId(), opinion, step.wish().key());
        events.publishEvent(
                new StepPassedOn(step.round().minutesId(), step.round().version(), opinion));
        return VerdictOutcome.PASSED_ON;
    }

    private void close(Step step) {
        Round round = step.round();
        UUID inspector = step.actor().personId();
        Verdict verdict = step.wish().verdict();
        int published = rounds.close(round, step.wish(), inspector, step.reason(), step.at());
        UUID behalf = trace.verdict(step.actor(), round, step.hand());
        events.publishEvent(new VerdictGiven(
                step.about(), round.number(), round.version(), verdict, inspector, behalf, published, step.at()));
    }
}
