package org.bienban.app.rules;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.workflows.ReviewRoute;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ways reviews go: the rule of the nearest unit upwards on the day a review starts. Unlike time limits of the
 * meeting's date this is about how the committee works now, and a review under way keeps what it was started with.
 */
@Service
public class ReviewVariations {

    private final ReviewVariationTable table;
    private final ReviewTimeLimits limits;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewVariations(
            ReviewVariationTable table,
            ReviewTimeLimits limits,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.limits = limits;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The route of a review that starts.
     *
     * @param unitId the cell
     * @param on the day the review starts
     * @param heldOn the day of the meeting, by which the general time limits are chosen
     */
    @Transactional(readOnly = true)
    public ReviewRoute route(UUID unitId, LocalDate on, LocalDate heldOn) {
        for (Unit unit : units.path(unitId, on).reversed()) {
            Optional<ReviewVariation> own = table.holding(unit.id(), on);
            if (own.isPresent()) {
                return own.get().route();
            }
        }
        return ReviewRoute.simple(limits.defaults(unitId, heldOn));
    }

    /** What the unit itself has laid down, newest first, the withdrawn included. */
    @Transactional(readOnly = true)
    public List<ReviewVariation> historyOf(UUID unitId) {
        return table.of(unitId);
    }

    /**
     * Lays down the way for the unit and all below it from a day on; the one before ends, and what was to begin later
     * is withdrawn.
     *
     * @throws RefusedException if the route makes no sense or the day lies in the past or far ahead
     */
    @Transactional
    public void set(UUID unitId, ReviewRoute route, LocalDate from, UUID by) {
        Instant now = Instant.now(clock);
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        List<Refusal> against = ReviewVariationPolicy.against(route);
        if (!against.isEmpty()) {
            throw new RefusedException(against);
        }
        if (from.isBefore(today) || from.isAfter(today.plusYears(1))) {
            throw new RefusedException(Refusal.at("from", "variation.refusal.from"));
        }
        ReviewRoute before = route(unitId, from, from);
        table.replace(unitId, from, now);
        table.add(unitId, new ReviewVariation(UUID.randomUUID(), route, from, null, by, now, null));
        events.publishEvent(new WayOfReviewSet(unitId, before, route, from, by, now));
    }
}
