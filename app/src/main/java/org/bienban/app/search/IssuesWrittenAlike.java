package org.bienban.app.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueFacts;
import org.bienban.app.issue.IssueState;
import org.bienban.app.issue.WrittenAlike;
import org.bienban.search.SearchQuery;
import org.springframework.stereotype.Component;

/** Finds like issues by what the index knows of their statements and projects. */
@Component
class IssuesWrittenAlike implements WrittenAlike {

    private static final List<String> STATES = Stream.of(IssueState.RAISED, IssueState.CLOSED)
            .map(state -> state.name().toLowerCase(Locale.ROOT))
            .toList();

    private final NodeIndex index;

    IssuesWrittenAlike(NodeIndex index) {
        this.index = index;
    }

    @Override
    public List<UUID> issues(Issue issue, Set<String> tokens, int most) {
        IssueFacts facts = issue.facts();
        String own = IssueEntries.entryId(issue.id());
        // One more than asked for: the issue is most like itself.
        return index
                .alike(SearchQuery.of(facts.statement() + "\n" + facts.project(), tokens)
                        .kinds(List.of(IssueEntries.KIND))
                        .statuses(STATES)
                        .pageSize(most + 1)
                        .build())
                .stream()
                .filter(id -> !id.equals(own))
                .limit(most)
                .map(IssueEntries::issueId)
                .toList();
    }
}
