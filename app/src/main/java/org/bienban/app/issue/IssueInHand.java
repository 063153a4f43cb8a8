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
public class IssueInHand {

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
    public Issue take(Actor actor, UUID id, @Nullable Long revision) {
        issues.visible(id, actor);
        Issue issue = table.lock(id);
        if (revision != null && revision != issue.revision()) {
            throw new ConflictException(Refusal.of("issue.conflict.changed"), "/issues/" + id);
        }
        return issue;
    }

    /** As {@link Issues#get}. */
    public Issue get(UUID id) {
        return issues.get(id);
    }

    void record(
            Issue issue,
            IssueMove.Kind kind,
            Actor actor,
            String note,
            @Nullable UUID other,
            boolean isRestricted,
            Instant now) {
        IssueMove move = IssueMove.by(actor.personId(), rights.behalf(actor, issue), kind, note, now);
        record(issue, move.with(other), isRestricted);
    }

    /** Keeps a move in the history and tells of it. */
    public void record(Issue issue, IssueMove move, boolean isRestricted) {
        history.add(issue.id(), move);
        events.publishEvent(new IssueDone(
                issue.id(),
                issue.code(),
                issue.originId(),
                isRestricted,
                move.kind(),
                move.unitId(),
                move.personId(),
                move.onBehalfOf(),
                move.note(),
                move.at()));
    }

    /** The other issue of a merger remembers it too; the deed is recorded once. */
    void remember(UUID issueId, IssueMove.Kind kind, Actor actor, String note, Issue other, Instant now) {
        UUID behalf = rights.behalf(actor, other);
        history.add(
                issueId, IssueMove.by(actor.personId(), behalf, kind, note, now).with(other.id()));
    }
}
