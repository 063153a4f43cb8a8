package org.bienban.app.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.issue.IssueState;
import org.bienban.app.issue.WrittenAlike;
import org.bienban.search.SearchIndexException;
import org.bienban.search.SearchQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds like issues by what the index knows of their statements and projects. */
@Component
class IssuesWrittenAlike implements WrittenAlike {

    private static final Logger log = LoggerFactory.getLogger(IssuesWrittenAlike.class);
    private static final List<String> STATES = Stream.of(IssueState.RAISED, IssueState.CLOSED)
            .map(state -> state.name().toLowerCase(Locale.ROOT))
            .toList();

    private final NodeIndex index;

    IssuesWrittenAlike(NodeIndex index) {
        this.index = index;
    }

    /** None while the index does not answer: an issue can be read without them. */
    @Override
    public List<UUID> issues(String words, Set<String> tokens, int most) {
        SearchQuery query = SearchQuery.of(words, tokens)
                .kinds(List.of(IssueEntries.KIND))
                .statuses(STATES)
                .pageSize(most)
                .build();
        try {
            return index.alike(query).stream().map(IssueEntries::issueId).toList();
        } catch (SearchIndexException e) {
            log.warn("Issues written alike cannot be looked for: {}", e.getMessage());
            return List.of();
        }
    }
}
