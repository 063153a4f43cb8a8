package org.bienban.app.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienban.app.minutes.SecretMarks;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.rules.IssueCategories;
import org.springframework.stereotype.Component;

/** What a sheet has to keep. */
@Component
class IssueChecks {

    private static final int REASON = 2000;

    private final IssueCategories categories;

    IssueChecks(IssueCategories categories) {
        this.categories = categories;
    }

    /** Refuses all faults of a sheet at once, each beside its field. */
    void require(IssueFacts facts, LocalDate raisedOn, LocalDate today) {
        List<Refusal> faults = new ArrayList<>();
        if (facts.statement().isBlank()) {
            faults.add(Refusal.at("statement", "issue.refusal.statement"));
        }
        if (facts.categoryCode().isBlank()) {
            faults.add(Refusal.at("category", "issue.refusal.category"));
        } else if (categories.find(facts.categoryCode(), raisedOn).isEmpty()
                && categories.find(facts.categoryCode(), today).isEmpty()) {
            faults.add(Refusal.at("category", "issue.refusal.category"));
        }
        if (raisedOn.isAfter(today)) {
            faults.add(Refusal.at("raisedOn", "issue.refusal.future"));
        }
        SecretMarks.find(String.join(
                        "\n",
                        facts.statement(),
                        facts.asked(),
                        facts.doneSoFar(),
                        facts.earlierReplies(),
                        facts.voices().vote(),
                        facts.voices().supervisor()))
                .ifPresent(mark -> faults.add(Refusal.at("statement", SecretMarks.REFUSAL, mark)));
        if (!faults.isEmpty()) {
            throw new RefusedException(faults);
        }
    }

    void requireReason(String reason, String field, boolean isNeeded) {
        if (isNeeded && reason.isBlank()) {
            throw new RefusedException(Refusal.at(field, "issue.refusal.reason"));
        }
        if (reason.length() > REASON) {
            throw new RefusedException(Refusal.at(field, "issue.refusal.long", REASON));
        }
    }

    void requireStanding(Issue issue) {
        if (issue.state() == IssueState.MERGED) {
            throw new ConflictException(Refusal.of("issue.conflict.merged"), "/issues/" + issue.id());
        }
    }

    /** What is followed in an issue would follow it out of sight. */
    void requireAlone(List<Issue> parts) {
        if (!parts.isEmpty()) {
            throw new RefusedException(Refusal.at(
                    "nature", "issue.refusal.hasParts", parts.getFirst().code()));
        }
    }

    void requireMergeable(Issue issue, Issue into) {
        requireStanding(issue);
        if (issue.id().equals(into.id())) {
            throw new RefusedException(Refusal.at("other", "issue.refusal.itself"));
        }
        if (!issue.isOpen() || !into.isOpen()) {
            throw new RefusedException(Refusal.at("other", "issue.refusal.notOpen", into.code()));
        }
    }
}
