package org.bienban.app.scoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.scoring.RuleSetChanged.Change;
import org.bienban.app.scoring.engine.RuleCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Committees write their own rule sets: the next version is made from an existing one, changed, and put into force from a
 * day on. A set in force is never changed, only succeeded.
 */
@Service
public class RuleSetEditing {

    private static final int LONGEST_BASIS = 1_000;

    private final RuleSetObstacles obstacles;
    private final RuleSetWriting writing;
    private final RuleSetRights rights;
    private final ScoringRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleSetEditing(
            RuleSetObstacles obstacles,
            RuleSetWriting writing,
            RuleSetRights rights,
            ScoringRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.obstacles = obstacles;
        this.writing = writing;
        this.rights = rights;
        this.rules = rules;
        this.events = events;
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
        tell(actor, Change.BEGUN, rules.get(id), null);
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
        tell(actor, Change.SAVED, rules.get(id), text.validFrom());
    }

    /** Throws a draft away. */
    @Transactional
    public void delete(Actor actor, UUID id) {
        RuleSetVersion draft = requireDraft(actor, id);
        if (!writing.delete(id)) {
            throw new ConflictException(Refusal.of("scoring.conflict.inForce"));
        }
        tell(actor, Change.DELETED, draft, null);
    }

    /** What keeps the draft from being put into force; nothing if it can be. */
    @Transactional(readOnly = true)
    public List<Refusal> problems(Actor actor, UUID id) {
        RuleSetVersion set = rules.get(id);
        rights.requireSight(actor, set);
        return set.inForce() ? List.of() : obstacles.of(set);
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
        List<Refusal> problems = obstacles.of(rules.get(id));
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        LocalDate from = Objects.requireNonNull(set.validFrom());
        obstacles.rivals(set).stream()
                .filter(rival -> rival.validTo() == null || rival.validTo().isAfter(from))
                .forEach(rival -> {
                    writing.end(rival.id(), from);
                    tell(actor, Change.SUCCEEDED, rival, from);
                });
        if (!writing.putInForce(id, actor.personId(), clock.instant())) {
            throw new ConflictException(Refusal.of("scoring.conflict.inForce"));
        }
        tell(actor, Change.PUT_IN_FORCE, set, from);
    }

    private void tell(Actor actor, Change change, RuleSetVersion set, @Nullable LocalDate on) {
        UUID owner = Objects.requireNonNull(set.unitId());
        events.publishEvent(
                new RuleSetChanged(change, set.id(), owner, set.name().vi(), on, actor.personId(), clock.instant()));
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
}
