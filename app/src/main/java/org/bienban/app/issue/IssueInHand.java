package org.bienban.app.issue;

import java.time.Instant;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes an issue in hand for a deed, and keeps what was done with it: in its history, and as an event. */
@Component
class IssueInHand {

    private final Issues issues;
    private final IssueTable table;
    private final IssueHistory history;
    private final IssueRights rights;
    private final ApplicationEventPublisher events;

    IssueInHand(
            Issues issues,
            IssueTable table,
            IssueHistory history,
            IssueRights rights,
            ApplicationEventPublisher events) {
        this.issues = issues;
        this.table = table;
        this.history = history;
        this.rights = rights;
        this.events = events;
    }

    /**
     * The issue, locked until the transaction ends; not found if the person may not see it.
     *
     * @param revision the revision the person had before them, null if it does not matter
     * @throws ConflictException if somebody else has changed the sheet meanwhile
     */
    Issue take(Actor actor, UUID id, @Nullable Long revision) {
        issues.visible(id, actor);
        Issue issue = table.lock(id);
        if (revision != null && revision != issue.revision()) {
            throw new ConflictException(Refusal.of("issue.conflict.changed"), "/issues/" + id);
        }
        return issue;
    }

    void record(
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
    void remember(UUID issueId, IssueMove.Kind kind, Actor actor, String note, Issue other, Instant now) {
        UUID behalf = rights.behalf(actor, other);
        history.add(issueId, new IssueMove(kind, now, actor.personId(), behalf, note, null, other.id()));
    }
}
