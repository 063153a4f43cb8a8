package org.bienban.app.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.stereotype.Component;

/**
 * What speaks against a deputy. Who is away stands in for nobody, and nobody stands in for somebody who stands in: so
 * there are no chains and no circles, and a deputy's rights are always those of one person who is away.
 */
@Component
class DeputyChecks {

    private static final int LONGEST_DAYS = 183;
    private static final int LONGEST_REASON = 500;

    private final Deputyships deputyships;
    private final Posts posts;
    private final Supervisions supervisions;

    DeputyChecks(Deputyships deputyships, Posts posts, Supervisions supervisions) {
        this.deputyships = deputyships;
        this.posts = posts;
        this.supervisions = supervisions;
    }

    void naming(DeputyWish wish, LocalDate today) {
        List<Refusal> found = new ArrayList<>();
        dates(wish, today, found);
        reason(wish.reason().strip(), found);
        if (wish.personId().equals(wish.deputyId())) {
            found.add(Refusal.at("deputyId", "deputies.refusal.oneself"));
        }
        if (wish.unitId() != null && !acts(wish.personId(), wish.unitId(), wish.from())) {
            found.add(Refusal.at("unitId", "deputies.refusal.notTheirs"));
        }
        if (found.isEmpty()) {
            others(wish, found);
        }
        if (!found.isEmpty()) {
            throw new RefusedException(found);
        }
    }

    private static void dates(DeputyWish wish, LocalDate today, List<Refusal> found) {
        if (wish.from().isBefore(today)) {
            found.add(Refusal.at("from", "deputies.refusal.past"));
        }
        if (wish.until().isBefore(wish.from())) {
            found.add(Refusal.at("until", "deputies.refusal.order"));
        } else if (wish.until().isAfter(wish.from().plusDays(LONGEST_DAYS))) {
            found.add(Refusal.at("until", "deputies.refusal.tooLong", LONGEST_DAYS));
        }
    }

    private static void reason(String reason, List<Refusal> found) {
        if (reason.isEmpty()) {
            found.add(Refusal.at("reason", "deputies.refusal.reasonMissing"));
        } else if (reason.length() > LONGEST_REASON) {
            found.add(Refusal.at("reason", "deputies.refusal.reasonTooLong", LONGEST_REASON));
        }
    }

    private boolean acts(UUID personId, UUID unitId, LocalDate on) {
        return supervisions.cellsOf(personId, on).contains(unitId)
                || posts.heldBy(personId, on).stream()
                        .anyMatch(post -> post.unitId().equals(unitId));
    }

    private void others(DeputyWish wish, List<Refusal> found) {
        LocalDate to = wish.until().plusDays(1);
        for (Deputyship other : deputyships.meeting(wish.personId(), wish.from(), to)) {
            if (!other.personId().equals(wish.personId())) {
                found.add(refusal("until", "standsIn", other.deputyName(), other.personName(), other));
            } else if (other.unitId() == null || wish.unitId() == null || other.covers(wish.unitId())) {
                found.add(refusal("from", "hasOne", other.personName(), other.deputyName(), other));
            }
        }
        for (Deputyship other : deputyships.meeting(wish.deputyId(), wish.from(), to)) {
            if (other.personId().equals(wish.deputyId())) {
                found.add(refusal("deputyId", "away", other.personName(), other.deputyName(), other));
            }
        }
    }

    private static Refusal refusal(String field, String reason, String who, String whom, Deputyship other) {
        return Refusal.at(
                field,
                "deputies.refusal." + reason,
                who,
                whom,
                Refusals.day(other.from()),
                Refusals.day(other.until()));
    }
}
