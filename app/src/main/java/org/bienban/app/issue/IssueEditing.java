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
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with issues. */
@Service
public class IssueEditing {

    private final IssueTable table;
    private final IssueHistory history;
    private final Issues issues;
    private final IssueRights rights;
    private final IssueChecks checks;
    private final Units units;
    private final Audiences audiences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssueEditing(
            IssueTable table,
            IssueHistory history,
            Issues issues,
            IssueRights rights,
            IssueChecks checks,
            Units units,
            Audiences audiences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.history = history;
        this.issues = issues;
        this.rights = rights;
        this.checks = checks;
        this.units = units;
        this.audiences = audiences;
        this.events = events;
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
                isRestricted ? IssueState.RESTRICTED : IssueState.RAISED,
                raisedOn,
                raisedOn,
                1,
                null,
                audiences.ofIssue(cellId, ward, isRestricted),
                now,
                1);
        table.insert(issue);
        record(issue, IssueMove.Kind.ENTERED, actor, "", null, isRestricted, now);
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
        Issue issue = locked(actor, id, revision);
        rights.requireSaying(actor, issue);
        checks.require(facts, issue.raisedOn(), actor.on());
        IssueFacts kept = facts.of(issue.facts().nature());
        if (kept.equals(issue.facts())) {
            return;
        }
        Instant now = clock.instant();
        table.save(IssueChange.withFacts(issue, kept, now));
        record(issue, IssueMove.Kind.CHANGED, actor, "", null, issue.state() == IssueState.RESTRICTED, now);
    }

    /**
     * Settles its legal nature. A denunciation leaves the open list at once.
     *
     * @param why kept in the history; may be empty except for a denunciation and back
     */
    @Transactional
    public void settleNature(Actor actor, UUID id, IssueNature nature, String why) {
        Issue issue = locked(actor, id, null);
        rights.requireDeciding(actor, issue);
        checks.requireStanding(issue);
        boolean isRestricted = nature == IssueNature.DENUNCIATION;
        checks.requireReason(why, "why", isRestricted || issue.state() == IssueState.RESTRICTED);
        if (nature == issue.facts().nature()) {
            return;
        }
        if (isRestricted) {
            checks.requireAlone(table.mergedInto(id));
        }
        Instant now = clock.instant();
        table.save(IssueChange.ofNature(
                issue,
                issue.facts().of(nature),
                audiences.ofIssue(issue.originId(), issue.wardId(), isRestricted),
                now));
        record(
                issue,
                IssueMove.Kind.NATURE,
                actor,
                why,
                null,
                isRestricted || issue.state() == IssueState.RESTRICTED,
                now);
    }

    /** Makes an issue part of another one: from now on it is followed there. What was part of it comes along. */
    @Transactional
    public void merge(Actor actor, UUID id, String otherCode, String reason) {
        rights.requireDeciding(actor, issues.visible(id, actor));
        UUID other = table.byCode(otherCode)
                .map(Issue::id)
                .filter(found -> issues.mayRead(found, actor))
                .orElseThrow(() -> new RefusedException(Refusal.at("other", "issue.refusal.other", otherCode)));
        boolean isFirst = id.compareTo(other) < 0;
        Issue low = locked(actor, isFirst ? id : other, null);
        Issue high = locked(actor, isFirst ? other : id, null);
        Issue issue = isFirst ? low : high;
        Issue into = isFirst ? high : low;
        rights.requireDeciding(actor, issue);
        rights.requireDeciding(actor, into);
        checks.requireMergeable(issue, into);
        checks.requireReason(reason, "reason", true);
        Instant now = clock.instant();
        table.mergedInto(id).forEach(part -> table.save(IssueChange.mergedInto(part, into.id(), now)));
        table.save(IssueChange.mergedInto(issue, into.id(), now));
        record(issue, IssueMove.Kind.MERGED, actor, reason, into.id(), false, now);
        remember(into.id(), IssueMove.Kind.TOOK_IN, actor, reason, issue, now);
    }

    /** Undoes a merger: the issue stands by itself again. */
    @Transactional
    public void split(Actor actor, UUID id, String reason) {
        Issue issue = locked(actor, id, null);
        rights.requireDeciding(actor, issue);
        UUID from = issue.mergedInto();
        if (from == null) {
            throw new ConflictException(Refusal.of("issue.conflict.notMerged"), "/issues/" + id);
        }
        checks.requireReason(reason, "reason", true);
        Instant now = clock.instant();
        table.save(IssueChange.split(issue, now));
        record(issue, IssueMove.Kind.SPLIT, actor, reason, from, false, now);
        remember(from, IssueMove.Kind.LET_GO, actor, reason, issue, now);
    }

    private Issue locked(Actor actor, UUID id, @Nullable Long revision) {
        issues.visible(id, actor);
        Issue issue = table.lock(id);
        if (revision != null && revision != issue.revision()) {
            throw new ConflictException(Refusal.of("issue.conflict.changed"), "/issues/" + id);
        }
        return issue;
    }

    private void record(
            Issue issue,
            IssueMove.Kind kind,
            Actor actor,
            String note,
            @Nullable UUID other,
            boolean isRestricted,
            Instant now) {
        UUID behalf = rights.behalf(actor, issue);
        history.add(issue.id(), new IssueMove(kind, now, actor.personId(), behalf, note, null, other));
        events.publishEvent(new IssueDone(
                issue.id(), issue.code(), issue.originId(), isRestricted, kind, actor.personId(), behalf, note, now));
    }

    /** The other issue of a merger remembers it too; the deed is recorded once. */
    private void remember(UUID issueId, IssueMove.Kind kind, Actor actor, String note, Issue other, Instant now) {
        UUID behalf = rights.behalf(actor, other);
        history.add(issueId, new IssueMove(kind, now, actor.personId(), behalf, note, null, other.id()));
    }
}
