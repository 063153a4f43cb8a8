package org.bienban.app.scoring;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.refusal.ForbiddenException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides at once what nobody disputes. */
@Service
public class AgreedRatings {

    private final RatingMonths months;
    private final Ratings ratings;

    AgreedRatings(RatingMonths months, Ratings ratings) {
        this.months = months;
        this.ratings = ratings;
    }

    /**
     * Decides all meetings of the month on which cell and superior agree, as they agree.
     *
     * @return how many were decided
     */
    @Transactional
    public int decide(Actor actor, UUID wardId, YearMonth month) {
        RatingMonth all = months.of(actor, wardId, month);
        if (!all.decides()) {
            throw new ForbiddenException("rate the cells of " + wardId);
        }
        // In one order for everybody, so that two who decide at once queue up instead of waiting for each other.
        List<RatingLine> ready = all.lines().stream()
                .filter(RatingLine::isReady)
                .sorted(Comparator.comparing(line -> line.minutes().id()))
                .toList();
        ready.forEach(line -> ratings.decide(
                actor,
                line.minutes().id(),
                new RatingWish(line.score().proposed(), "", line.score().decisions())));
        return ready.size();
    }
}
