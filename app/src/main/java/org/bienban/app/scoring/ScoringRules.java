package org.bienban.app.scoring;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.stereotype.Component;

/**
 * Which rule set scores a meeting: of those in force on its date for its kind and the cell's type, the one of the
 * nearest committee upwards, and there one meant for some kinds or types before one for all.
 */
@Component
public class ScoringRules {

    private final RuleSetTable table;
    private final Units units;

    ScoringRules(RuleSetTable table, Units units) {
        this.table = table;
        this.units = units;
    }

    /** The rule set, or {@link NotFoundException}. */
    public RuleSetVersion get(UUID id) {
        return table.find(id).orElseThrow(() -> new NotFoundException("rule set", id));
    }

    /** The rule set of the meeting; empty before there were any. */
    public Optional<RuleSetVersion> of(Meeting meeting) {
        LocalDate on = meeting.heldOn();
        List<Unit> path = units.path(meeting.cellId(), on);
        String type = path.isEmpty() ? null : path.getLast().type();
        List<UUID> upwards = path.reversed().stream().map(Unit::id).toList();
        return table.of(upwards).stream()
                .filter(set -> set.covers(type, meeting.kind(), on))
                .min(Comparator.comparingInt((RuleSetVersion set) -> distance(upwards, set))
                        .thenComparing(Comparator.comparingInt(RuleSetVersion::closeness)
                                .reversed()));
    }

    private static int distance(List<UUID> upwards, RuleSetVersion set) {
        return set.unitId() == null ? Integer.MAX_VALUE : upwards.indexOf(set.unitId());
    }
}
