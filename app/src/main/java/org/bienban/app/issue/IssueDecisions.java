package org.bienban.app.issue;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Audiences;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.workflows.IssueNature;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a committee decides on issues: what they are, and which of them are one matter. */
@Service
public class IssueDecisions {

    private final IssueTable table;
    private final Issues issues;
    private final IssueRights rights;
    private final IssueChecks checks;
    private final IssueInHand inHand;
    private final Audiences audiences;
    private final Clock clock;

    IssueDecisions(
            IssueTable table,
            Issues issues,
            IssueRights rights,
            IssueChecks checks,
            IssueInHand inHand,
            Audiences audiences,
            Clock clock) {
        this.table = table;
        this.issues = issues;
        this.rights = rights;
        this.checks = checks;
        this.inHand = inHand;
        this.audiences = audiences;
        this.clock = clock;
    }

    /**
     * Settles its legal nature. A denunciation leaves the open list at once.
     *
     * @param why kept in the history; may be empty except for a denunciation and back
     */
    @Transactional
    public void settleNature(Actor actor, UUID id, IssueNature nature, String why) {
        Issue issue = inHand.take(actor, id, null);
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
        inHand.record(
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
        Issue low = inHand.take(actor, isFirst ? id : other, null);
        Issue high = inHand.take(actor, isFirst ? other : id, null);
        Issue issue = isFirst ? low : high;
        Issue into = isFirst ? high : low;
        rights.requireDeciding(actor, issue);
        rights.requireDeciding(actor, into);
        checks.requireMergeable(issue, into);
        checks.requireReason(reason, "reason", true);
        Instant now = clock.instant();
        table.mergedInto(id).forEach(part -> table.save(IssueChange.mergedInto(part, into.id(), now)));
        table.save(IssueChange.mergedInto(issue, into.id(), now));
        inHand.record(issue, IssueMove.Kind.MERGED, actor, reason, into.id(), false, now);
        inHand.remember(into.id(), IssueMove.Kind.TOOK_IN, actor, reason, issue, now);
    }

    /** Undoes a merger: the issue stands by itself again. */
    @Transactional
    public void split(Actor actor, UUID id, String reason) {
        Issue issue = inHand.take(actor, id, null);
        rights.requireDeciding(actor, issue);
        UUID from = issue.mergedInto();
        if (from == null) {
            throw new ConflictException(Refusal.of("issue.conflict.notMerged"), "/issues/" + id);
        }
        checks.requireReason(reason, "reason", true);
        Instant now = clock.instant();
        table.save(IssueChange.split(issue, now));
        inHand.record(issue, IssueMove.Kind.SPLIT, actor, reason, from, false, now);
        inHand.remember(from, IssueMove.Kind.LET_GO, actor, reason, issue, now);
    }
}
