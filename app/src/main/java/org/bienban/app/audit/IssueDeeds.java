package org.bienban.app.audit;

import java.util.UUID;
import org.bienban.app.audit.Deed.Subject;
import org.bienban.app.issue.IssueDone;
import org.bienban.app.issue.IssueMove;
import org.bienban.app.issue.IssueRaised;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Records what is done with issues. Of what is kept apart, a denunciation, the committee learns nothing here either: the
 * entry is seen by whoever made it.
 */
@Component
class IssueDeeds {

    private final Journal journal;
    private final Subjects subjects;

    IssueDeeds(Journal journal, Subjects subjects) {
        this.journal = journal;
        this.subjects = subjects;
    }

    @EventListener
    void on(IssueRaised raised) {
        AuditAction action = raised.again() ? AuditAction.ISSUE_RAISED_AGAIN : AuditAction.ISSUE_RAISED;
        journal.add(Deed.of(action, subject(raised.issueId(), raised.cellId(), false))
                .with(Changed.to("code", raised.code()))
                .at(raised.at()));
    }

    @EventListener
    void on(IssueDone done) {
        journal.add(Deed.of(action(done.kind()), subject(done.issueId(), done.cellId(), done.isRestricted()))
                .with(Changed.to("code", done.code()).and("reason", done.note().isEmpty() ? null : done.note()))
                .by(done.by())
                .behalf(done.onBehalfOf())
                .at(done.at()));
    }

    private Subject subject(UUID issueId, UUID cellId, boolean isRestricted) {
        Subject subject = subjects.in("issue", issueId, cellId);
        return isRestricted ? subject.unseenByWard() : subject;
    }

    private static AuditAction action(IssueMove.Kind kind) {
        return switch (kind) {
            case RAISED -> AuditAction.ISSUE_RAISED;
            case RAISED_AGAIN -> AuditAction.ISSUE_RAISED_AGAIN;
            case ENTERED -> AuditAction.ISSUE_ENTERED;
            case CHANGED -> AuditAction.ISSUE_CHANGED;
            case NATURE -> AuditAction.ISSUE_NATURE_SETTLED;
            case MERGED, TOOK_IN -> AuditAction.ISSUE_MERGED;
            case SPLIT, LET_GO -> AuditAction.ISSUE_SPLIT;
            case SENT_UP, HANDED_UP, HANDED_UP_LATE -> AuditAction.ISSUE_HANDED_UP;
            case REGISTERED -> AuditAction.ISSUE_REGISTERED;
            case ASKED, SUPPLEMENTED -> AuditAction.ISSUE_SUPPLEMENTED;
            case ASSIGNED, TRANSFERRED -> AuditAction.ISSUE_CLASSIFIED;
            case EXPLAINED, ANSWERED, ANSWERED_IN_PART, PLANNED, PLAN_DUE, PROGRESS -> AuditAction.ISSUE_ANSWERED;
            case TOLD, REFUSED, REOPENED, CLOSED -> AuditAction.ISSUE_TOLD;
            case RECALLED -> AuditAction.ISSUE_RECALLED;
            case REASSIGNED -> AuditAction.ISSUE_REASSIGNED;
            case REMINDED -> AuditAction.ISSUE_REMINDED;
            case PAPER_ADDED -> AuditAction.ISSUE_PAPER_ADDED;
            case PAPER_WITHDRAWN -> AuditAction.ISSUE_PAPER_WITHDRAWN;
            case HOUSEHOLDS_LISTED, HOUSEHOLD_WITHDRAWN -> AuditAction.ISSUE_HOUSEHOLDS_CHANGED;
        };
    }
}
