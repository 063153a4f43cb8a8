package org.bienban.app.issue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Audiences;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.workflows.IssueNature;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How issues are entered and their sheets completed. */
@Service
public class IssueEditing {

    private final IssueTable table;
    private final IssueRights rights;
    private final IssueChecks checks;
    private final IssueInHand inHand;
    private final Units units;
    private final Audiences audiences;
    private final Clock clock;

    IssueEditing(
            IssueTable table,
            IssueRights rights,
            IssueChecks checks,
            IssueInHand inHand,
            Units units,
            Audiences audiences,
            Clock clock) {
        this.table = table;
        this.rights = rights;
        this.checks = checks;
        this.inHand = inHand;
        this.units = units;
        this.audiences = audiences;
        this.clock = clock;
    }

    /**
     * Enters an issue that stands in no minutes, for example one told to the office by telephone.
     *
     * @return its id
     */
    @Transactional
    public UUID enter(Actor actor, UUID cellId, LocalDate raisedOn, IssueFacts facts) {
        Unit cell = units.find(cellId, actor.on())
                .filter(Unit::isCell)
                .orElseThrow(() -> new RefusedException(Refusal.at("cell", "issue.refusal.cell")));
        UUID ward = units.ancestorOfKind(cellId, Unit.WARD, actor.on())
                .map(Unit::id)
                .orElseThrow(() -> new NotFoundException("ward of cell", cellId));
        rights.requireEntering(actor, ward);
        checks.require(facts, raisedOn, actor.on());
        boolean isRestricted = facts.nature() == IssueNature.DENUNCIATION;
        Instant now = clock.instant();
        Issue issue = new Issue(
                UUID.randomUUID(),
                table.nextCode(raisedOn.getYear()),
                facts,
                cellId,
                cell.name(),
                ward,
                null,
                isRestricted ? IssueState.RESTRICTED : IssueState.RAISED,
                raisedOn,
                raisedOn,
                1,
                null,
                audiences.ofIssue(cellId, ward, isRestricted),
                now,
                1);
        table.insert(issue);
        inHand.record(issue, IssueMove.Kind.ENTERED, actor, "", null, isRestricted, now);
        return issue.id();
    }

    /**
     * Changes what the sheet says; its nature stays.
     *
     * @param revision the revision the person had before them
     * @throws ConflictException if somebody else has changed the sheet meanwhile
     */
    @Transactional
    public void change(Actor actor, UUID id, long revision, IssueFacts facts) {
        Issue issue = inHand.take(actor, id, revision);
        rights.requireSaying(actor, issue);
        checks.require(facts, issue.raisedOn(), actor.on());
        IssueFacts kept = facts.of(issue.facts().nature());
        if (kept.equals(issue.facts())) {
            return;
        }
        Instant now = clock.instant();
        table.save(IssueChange.withFacts(issue, kept, now));
        inHand.record(issue, IssueMove.Kind.CHANGED, actor, "", null, issue.state() == IssueState.RESTRICTED, now);
    }
}
