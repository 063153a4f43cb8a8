package org.bienban.app.scoring;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads rule sets: those in force that concern the person, and drafts of committees they prepare for. */
@Component
@Transactional(readOnly = true)
public class RuleSets {

    private final RuleSetTable table;
    private final ScoringRules rules;
    private final RuleSetRights rights;

    RuleSets(RuleSetTable table, ScoringRules rules, RuleSetRights rights) {
        this.table = table;
        this.rules = rules;
        this.rights = rights;
    }

    /** A rule set and what the person may do with it. */
    public record Seen(RuleSetVersion set, boolean mayEdit, boolean mayPutInForce) {}

    /** All of them: drafts first, then the newest first. */
    public List<Seen> of(Actor actor) {
        return table.of(rights.concerning(actor)).stream()
                .filter(set -> rights.maySee(actor, set))
                .map(set -> seen(actor, set))
                .toList();
    }

    /** One of them, or {@link org.bienban.app.refusal.NotFoundException}. */
    public Seen get(Actor actor, UUID id) {
        RuleSetVersion set = rules.get(id);
        rights.requireSight(actor, set);
        return seen(actor, set);
    }

    /** What one of them is called in the language, or {@link org.bienban.app.refusal.NotFoundException}. */
    public String name(Actor actor, UUID id, String language) {
        return get(actor, id).set().name().in(language);
    }

    /** The committees the person may write rule sets for. */
    public Set<UUID> committees(Actor actor) {
        return rights.preparesFor(actor);
    }

    private Seen seen(Actor actor, RuleSetVersion set) {
        return new Seen(set, rights.mayEdit(actor, set), rights.mayPutInForce(actor, set));
    }
}
