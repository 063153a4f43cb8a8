package org.bienban.app.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.scoring.engine.RuleCheck;
import org.bienban.app.scoring.engine.RuleProblem;
import org.bienban.app.scoring.engine.Wording;
import org.springframework.stereotype.Component;

/** What keeps a draft from being put into force: its rules, what is missing, and the committee's other sets. */
@Component
class RuleSetObstacles {

    private final RuleSetTable table;
    private final RuleSetWriting writing;

    RuleSetObstacles(RuleSetTable table, RuleSetWriting writing) {
        this.table = table;
        this.writing = writing;
    }

    /** One refusal for each thing that is wrong; none if it can be put into force. */
    List<Refusal> of(RuleSetVersion set) {
        List<Refusal> problems = new ArrayList<>();
        for (RuleProblem problem : RuleCheck.of(set.rules())) {
            problems.add(new Refusal("scoring.check." + problem.code(), problem.field(), problem.arguments()));
        }
        if (set.name().equals(Wording.vietnamese(""))) {
            problems.add(Refusal.at("name-vi", "scoring.check.nameMissing"));
        }
        if (set.basis().isEmpty()) {
            problems.add(Refusal.at("basis", "scoring.check.basisMissing"));
        }
        LocalDate from = set.validFrom();
        if (from == null) {
            problems.add(Refusal.at("validFrom", "scoring.check.dayMissing"));
            return problems;
        }
        for (RuleSetVersion rival : rivals(set)) {
            LocalDate begun = Objects.requireNonNull(rival.validFrom());
            LocalDate last = writing.lastScored(rival.id());
            if (!begun.isBefore(from)) {
                problems.add(Refusal.at(
                        "validFrom", "scoring.check.overlaps", rival.name().vi(), begun.toString()));
            } else if (last != null && !last.isBefore(from)) {
                problems.add(Refusal.at("validFrom", "scoring.check.scored", last.toString()));
            }
        }
        return problems;
    }

    /** Sets of the same committee in force on or after the day for some of the same cells and meetings. */
    List<RuleSetVersion> rivals(RuleSetVersion set) {
        LocalDate from = set.validFrom();
        UUID owner = set.unitId();
        if (from == null || owner == null) {
            return List.of();
        }
        return table.of(Set.of(owner)).stream()
                .filter(RuleSetVersion::inForce)
                .filter(other -> owner.equals(other.unitId()) && !other.id().equals(set.id()))
                .filter(other -> other.validTo() == null || other.validTo().isAfter(from))
                .filter(other ->
                        meet(set.unitTypes(), other.unitTypes()) && meet(set.meetingKinds(), other.meetingKinds()))
                .toList();
    }

    /** None means all. Sets for all and sets for some stand beside each other: the closer one goes first. */
    private static boolean meet(Set<?> these, Set<?> those) {
        if (these.isEmpty() || those.isEmpty()) {
            return these.isEmpty() && those.isEmpty();
        }
        return !Collections.disjoint(these, those);
    }
}
