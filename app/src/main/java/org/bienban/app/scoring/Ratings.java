package org.bienban.app.scoring;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Permissions;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.scoring.engine.Grade;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The committee decides the official rating of a meeting whose minutes are approved. Who wrote the minutes or scored
 * them for the committee does not decide: author, reviewer and decider of one paper are different people.
 */
@Service
public class Ratings {

    private static final int LONGEST_REASON = 2_000;

    private final MinutesRegister register;
    private final RatingTable table;
    private final ScoreSummaries summaries;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ratings(
            MinutesRegister register,
            RatingTable table,
            ScoreSummaries summaries,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.table = table;
        this.summaries = summaries;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Decides one meeting. Deciding the same again changes nothing.
     *
     * @throws RefusedException if no band is chosen, or it differs from what the scores speak for without a reason, or the
     *     person wrote or scored the minutes
     * @throws ConflictException if the minutes are not approved, or somebody else decided meanwhile
     */
    @Transactional
    public void decide(Actor actor, UUID minutesId, RatingWish wish) {
        MinutesSummary minutes = require(actor, minutesId);
        register.holdStill(minutesId);
        if (!register.summary(minutesId).state().isFinal()) {
            throw new ConflictException(Refusal.of("scoring.conflict.notApproved"));
        }
        ScoreSummary score = summaries.of(List.of(minutesId)).getOrDefault(minutesId, ScoreSummary.none(minutesId));
        Grade grade = wish.grade();
        String reason = clean(wish.reason(), "reason");
        if (grade == null) {
            throw new RefusedException(Refusal.at("grade", "scoring.refusal.gradeMissing"));
        }
        refuseOwn(actor, minutes, score);
        if (grade != score.proposed() && reason.isEmpty()) {
            throw new RefusedException(Refusal.at("reason", "scoring.refusal.ratingReason"));
        }
        List<Rating> before = table.of(minutesId);
        Optional<Rating> standing = before.stream().filter(Rating::stands).findFirst();
        if (standing.filter(rating -> rating.grade() == grade && rating.reason().equals(reason))
                .isPresent()) {
            return;
        }
        if (standing.isPresent() || before.size() != wish.known()) {
            throw new ConflictException(Refusal.of("scoring.conflict.rated"));
        }
        Instant now = clock.instant();
        UUID behalf = actor.ratesFor(minutes.wardId());
        table.insert(new Rating(
                minutesId,
                before.size() + 1,
                grade,
                score.proposed(),
                reason,
                actor.personId(),
                behalf,
                now,
                null,
                null,
                null));
        events.publishEvent(new MeetingRated(
                minutesId, minutes.cellId(), before.size() + 1, grade, reason, actor.personId(), behalf, now));
    }

    /**
     * Opens a decision again; it stays in the trace.
     *
     * @param number the decision on the person's screen
     * @throws RefusedException if no reason is given
     * @throws ConflictException if that decision no longer stands
     */
    @Transactional
    public void reopen(Actor actor, UUID minutesId, int number, String why) {
        MinutesSummary minutes = require(actor, minutesId);
        register.holdStill(minutesId);
        String reason = clean(why, "why");
        if (reason.isEmpty()) {
            throw new RefusedException(Refusal.at("why", "scoring.refusal.reopenReason"));
        }
        Instant now = clock.instant();
        if (!table.reopen(minutesId, number, reason, actor.personId(), now)) {
            throw new ConflictException(Refusal.of("scoring.conflict.rated"));
        }
        events.publishEvent(
                new RatingReopened(minutesId, number, actor.personId(), actor.ratesFor(minutes.wardId()), now));
    }

    private MinutesSummary require(Actor actor, UUID minutesId) {
        MinutesSummary minutes = register.find(minutesId)
                .filter(each -> each.version() > 0 && each.meetingId() != null)
                .orElseThrow(() -> new NotFoundException("minutes", minutesId));
        if (permissions.sitsInStandingCommittee(actor, minutes.wardId())) {
            return minutes;
        }
        register.visible(minutesId, actor);
        throw new ForbiddenException("rate minutes " + minutesId);
    }

    private void refuseOwn(Actor actor, MinutesSummary minutes, ScoreSummary score) {
        if (permissions.mayDraft(actor, minutes.cellId())
                || RatingRights.isOwnScore(actor, minutes.wardId(), score.superiorBy())) {
            throw new RefusedException(Refusal.at("grade", "scoring.refusal.ownScore"));
        }
    }

    private static String clean(String typed, String field) {
        String clean = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (clean.length() > LONGEST_REASON) {
            throw new RefusedException(Refusal.at(field, "scoring.refusal.reasonLong", LONGEST_REASON));
        }
        return clean;
    }
}
