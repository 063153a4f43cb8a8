package org.bienban.app.issue.paper;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueInHand;
import org.bienban.app.issue.IssueMove;
import org.bienban.app.issue.IssueState;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.course.CourseText;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Attaches papers to issues and takes them back. */
@Service
public class PaperFiling {

    private static final int CAPTION = 300;

    private final Issues issues;
    private final PaperRights rights;
    private final PaperChecks checks;
    private final PaperTable table;
    private final PaperKeeping keeping;
    private final IssueInHand inHand;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PaperFiling(
            Issues issues,
            PaperRights rights,
            PaperChecks checks,
            PaperTable table,
            PaperKeeping keeping,
            IssueInHand inHand,
            TransactionTemplate transaction,
            Clock clock) {
        this.issues = issues;
        this.rights = rights;
        this.checks = checks;
        this.table = table;
        this.keeping = keeping;
        this.inHand = inHand;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Attaches files to the issue, all of them or none. They are looked into before anything is locked. */
    public PapersAdded attach(Actor actor, UUID id, List<UploadedPaper> uploads, @Nullable String caption) {
        rights.requireAttaching(actor, issues.visible(id, actor));
        if (uploads.isEmpty()) {
            throw new RefusedException(Refusal.at("files", "issue.paper.refusal.none"));
        }
        String said = CourseText.optional("caption", caption, CAPTION).replaceAll("\\s+", " ");
        List<CheckedPaper> papers = checks.check(uploads, "files");
        return transaction.execute(status -> attached(actor, id, papers, said));
    }

    private PapersAdded attached(Actor actor, UUID id, List<CheckedPaper> papers, String caption) {
        Issue issue = inHand.take(actor, id, null);
        rights.requireAttaching(actor, issue);
        UUID behalf = rights.behalf(actor, issue);
        Instant now = clock.instant();
        PapersAdded done =
                keeping.keep(papers, new PaperKeeping.Place(id, null, caption, actor.personId(), behalf, now), "files");
        if (!done.added().isEmpty()) {
            String names = done.added().stream().map(IssuePaper::fileName).collect(Collectors.joining(", "));
            record(issue, IssueMove.by(actor.personId(), behalf, IssueMove.Kind.PAPER_ADDED, names, now));
        }
        return done;
    }

    /** Takes a paper of the issue, or of an answer to it, back; it stays in the list, struck out. */
    public void withdraw(Actor actor, UUID id, UUID paperId, @Nullable String reason) {
        transaction.executeWithoutResult(status -> {
            Issue issue = inHand.take(actor, id, null);
            IssuePaper paper = table.find(paperId)
                    .filter(found -> found.issueId().equals(id))
                    .orElseThrow(() -> new NotFoundException("paper", paperId));
            rights.requireWithdrawing(actor, issue, paper);
            String why = CourseText.needed("withdrawReason", reason, CourseText.NOTE);
            UUID behalf = rights.behalf(actor, issue);
            Instant now = clock.instant();
            if (!table.withdraw(paperId, new IssuePaper.Withdrawal(actor.personId(), behalf, now, why))) {
                throw new ConflictException(Refusal.of("issue.paper.conflict.withdrawn"), "/issues/" + id);
            }
            String said = paper.fileName() + ": " + why;
            record(issue, IssueMove.by(actor.personId(), behalf, IssueMove.Kind.PAPER_WITHDRAWN, said, now));
        });
    }

    private void record(Issue issue, IssueMove move) {
        inHand.record(issue, move, issue.state() == IssueState.RESTRICTED);
    }
}
