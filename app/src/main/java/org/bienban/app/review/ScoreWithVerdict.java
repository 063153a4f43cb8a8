package org.bienban.app.review;

import org.bienban.app.access.Actor;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.scoring.InspectionHold;
import org.bienban.app.scoring.ScoringSettings;
import org.bienban.app.scoring.SuperiorScoring;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ties scoring to the review: who may score, and that the verdict carries the score. */
@Component
class ScoreWithVerdict implements InspectionHold {

    private final ReviewAccess access;
    private final SuperiorScoring scoring;
    private final ScoringSettings settings;

    ScoreWithVerdict(ReviewAccess access, @Lazy SuperiorScoring scoring, ScoringSettings settings) {
        this.access = access;
        this.scoring = scoring;
        this.settings = settings;
    }

    @Override
    public boolean holds(Actor actor, MinutesSummary about) {
        return access.holdsInspection(actor, about);
    }

    /** Publishes the score in the verdict's own transaction; where the committee wants one, nothing is approved without. */
    @EventListener
    void publish(VerdictGiven given) {
        boolean scored = scoring.publish(given.minutesId(), given.version(), given.at());
        boolean approved = given.verdict() == Verdict.APPROVED;
        if (approved && !scored && settings.requiresSuperior(given.about().wardId())) {
            throw new RefusedException(Refusal.at("verdict", "scoring.refusal.superiorMissing"));
        }
    }
}
