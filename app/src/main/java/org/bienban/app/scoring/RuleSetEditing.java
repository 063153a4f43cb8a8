package org.bienban.app.scoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.scoring.engine.RuleCheck;
import org.bienban.app.scoring.engine.RuleProblem;
import org.bienban.app.scoring.engine.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Committees write their own rule sets: the next version is made from an existing one, changed, and put into force from a
 * day on. A set in force is never changed, only succeeded.
 */
@Service
public class RuleSetEditing {

    private static final int LONGEST_BASIS = 1_000;

    private final RuleSetTable table;
    private final RuleSetWriting writing;
    private final RuleSetRights rights;
    private final ScoringRules rules;
    private final Clock clock;

    RuleSetEditing(RuleSetTable table, RuleSetWriting writing, RuleSetRights rights, ScoringRules rules, Clock clock) {
        this.table = table;
        this.writing = writing;
        this.rights = rights;
        this.rules = rules;
        this.clock = clock;
    }

    /** Begins the committee's next set from one the person may read. */
    @Transactional
    public UUID begin(Actor actor, UUID unitId, UUID from) {
        RuleSetVersion source = rules.get(from);
        rights.requireSight(actor, source);
        rights.requirePreparing(actor, unitId);
        UUID id = UUID.randomUUID();
        RuleSetText text = RuleSetText.of(source);
        RuleSetText undated =
                new RuleSetText(text.name(), text.unitTypes(), text.meetingKinds(), null, text.basis(), text.rules());
        writing.insert(id, unitId, undated, from, actor.personId(), clock.instant());
        return id;
    }

    /**
     * Saves a draft; what is wrong with its rules is shown, but does not keep it from being saved.
     *
     * @throws ConflictException if it was changed since the given revision, or is in force
     */
    @Transactional
    public void save(Actor actor, UUID id, RuleSetText text, long revision) {
        requireDraft(actor, id);
        if (text.basis().length() > LONGEST_BASIS) {
            throw new RefusedException(Refusal.at("basis", "scoring.refusal.reasonLong", LONGEST_BASIS));
        }
        if (text.name().vi().isEmpty()) {
            throw new RefusedException(Refusal.at("name-vi", "scoring.check.nameMissing"));
        }
        if (text.rules().items().count() > RuleCheck.MOST_ITEMS) {
            throw new RefusedException(Refusal.at("most", "scoring.check.tooMany", RuleCheck.MOST_ITEMS));
        }
        if (!writing.update(id, text, revision)) {
            throw new ConflictException(Refusal.of("scoring.conflict.rules"));
        }
    }

    /** Throws a draft away. */
    @Transactional
    public void delete(Actor actor, UUID id) {
        requireDraft(actor, id);
        if (!writing.delete(id)) {
            throw new ConflictException(Refusal.of("scoring.conflict.inForce"));
        }
    }

    /** What keeps the draft from being put into force; nothing if it can be. */
    @Transactional(readOnly = true)
    public List<Refusal> problems(Actor actor, UUID id) {
        RuleSetVersion set = rules.get(id);
        rights.requireSight(actor, set);
        return set.inForce() ? List.of() : problems(set);
    }

    /**
     * Puts a draft into force from its first day on; the committee's set before it for the same cells and meetings ends
     * there.
     *
     * @throws RefusedException if anything is wrong with it, one refusal for each
     */
    @Transactional
    public void putInForce(Actor actor, UUID id) {
        RuleSetVersion set = requireDraft(actor, id);
        if (!rights.mayPutInForce(actor, set)) {
            throw new ForbiddenException("put rule set " + id + " into force");
        }
        writing.lock();
        List<Refusal> problems = problems(rules.get(id));
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        LocalDate from = Objects.requireNonNull(set.validFrom());
        rivals(set).stream()
                .filter(rival -> rival.validTo() == null || rival.validTo().isAfter(from))
                .forEach(rival -> writing.end(rival.id(), from));
        if (!writing.putInForce(id, actor.personId(), clock.instant())) {
            throw new ConflictException(Refusal.of("scoring.conflict.inForce"));
        }
    }

    private RuleSetVersion requireDraft(Actor actor, UUID id) {
        RuleSetVersion set = rules.get(id);
        rights.requireSight(actor, set);
        if (set.inForce()) {
            UUID owner = set.unitId();
            if (owner == null || !rights.preparesFor(actor).contains(owner)) {
                throw new ForbiddenException("write rule set " + id);
            }
            throw new ConflictException(Refusal.of("scoring.conflict.inForce"));
        }
        return set;
    }

    private List<Refusal> problems(RuleSetVersion set) {
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
    private List<RuleSetVersion> rivals(RuleSetVersion set) {
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
