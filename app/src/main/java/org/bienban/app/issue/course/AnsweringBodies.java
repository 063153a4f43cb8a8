package org.bienban.app.issue.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bienban.app.organisation.Affairs;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.stereotype.Component;

/** The bodies a unit may charge to answer: the people's committee and departments directly below it. */
@Component
public class AnsweringBodies {

    private static final String AUTHORITY = "authority";

    private final Units units;
    private final Affairs affairs;
    private final Clock clock;

    AnsweringBodies(Units units, Affairs affairs, Clock clock) {
        this.units = units;
        this.affairs = affairs;
        this.clock = clock;
    }

    /** Those of the unit holding an issue, or of whoever has its affairs today. */
    public List<Unit> of(UUID holderId) {
        LocalDate today = LocalDate.now(clock);
        return affairs.heir(holderId, today).stream()
                .flatMap(holder -> units.children(holder.id(), today).stream())
                .filter(unit -> unit.kind().equals(AUTHORITY))
                .toList();
    }

    void require(UUID bodyId, StepInHand.Step step) {
        if (of(step.course().holderId()).stream().noneMatch(unit -> unit.id().equals(bodyId))) {
            throw new RefusedException(Refusal.at("body", "issue.refusal.body"));
        }
    }
}
