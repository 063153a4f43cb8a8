package org.bienban.app.issue.annex;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.course.AnswerWish;
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.stereotype.Component;

/** Which households of the annex a partial answer settles. */
@Component
public class AnswerHouseholds {

    /** Field of the form. */
    public static final String FIELD = "households";

    private final Issues issues;
    private final AnnexRights rights;
    private final HouseholdTable table;

    AnswerHouseholds(Issues issues, AnnexRights rights, HouseholdTable table) {
        this.issues = issues;
        this.rights = rights;
        this.table = table;
    }

    /** The answer with as many households as are named; as it is if it is not partial or none is. */
    public AnswerWish counted(Actor actor, UUID issueId, AnswerWish wish, Set<UUID> named) {
        if (named.isEmpty() || wish.kind() != GivenAnswer.Kind.PARTIAL) {
            return wish;
        }
        Issue issue = issues.visible(issueId, actor);
        rights.requireSeeing(actor, issue);
        List<UUID> standing = table.of(issueId).stream()
                .filter(Household::isStanding)
                .map(Household::id)
                .toList();
        if (!standing.containsAll(named)) {
            throw new RefusedException(Refusal.at(FIELD, "issue.annex.refusal.gone"));
        }
        return wish.ofHouseholds(named.size());
    }

    /** Keeps which they are, in the transaction that gives the answer. */
    public void settle(UUID answerId, AnswerWish wish, Set<UUID> named) {
        if (wish.kind() == GivenAnswer.Kind.PARTIAL) {
            table.settle(answerId, named);
        }
    }
}
