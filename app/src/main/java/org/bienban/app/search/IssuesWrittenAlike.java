package org.bienban.app.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
    public List<UUID> issues(String words, Set<String> tokens, int most) {
        return index
                .alike(SearchQuery.of(words, tokens)
                        .kinds(List.of(IssueEntries.KIND))
                        .statuses(STATES)
                        .pageSize(most)
                        .build())
                .stream()
                .map(IssueEntries::issueId)
                .toList();
    }
}
