package org.bienban.app.search;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueFacts;
import org.bienban.app.issue.IssueState;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.paper.IssuePapers;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Issues as index entries, by what their sheets and papers say; what is kept apart is in no index. */
@Component
class IssueEntries implements EntrySource {

    static final String KIND = "issue";

    private static final String ID = KIND + ":";

    private final Issues issues;
    private final IssuePapers papers;
    private final IssueStandings standings;
    private final Units units;
    private final RowIds ids;

    IssueEntries(Issues issues, IssuePapers papers, IssueStandings standings, Units units, RowIds ids) {
        this.issues = issues;
        this.papers = papers;
        this.standings = standings;
        this.units = units;
        this.ids = ids;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<IndexChange> read(UUID id) {
        return List.of(issues.stored(id)
                .filter(issue -> issue.state() != IssueState.RESTRICTED)
                .<IndexChange>map(issue -> new IndexChange.Upsert(entry(issue)))
                .orElseGet(() -> new IndexChange.Delete(entryId(id))));
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID after, int limit) {
        return ids.after("issue", after, limit);
    }

    @Override
    public Set<String> seen(Collection<String> entryIds, Set<String> tokens) {
        return ids
                .seen("issue", entryIds.stream().map(this::subject).toList(), tokens, "state <> 'RESTRICTED'")
                .stream()
                .map(IssueEntries::entryId)
                .collect(Collectors.toSet());
    }

    static String entryId(UUID issueId) {
        return ID + issueId;
    }

    static UUID issueId(String entryId) {
        return UUID.fromString(entryId.substring(ID.length()));
    }

    /** Nobody says in which language a sheet is written: its words are kept in every form. */
    private IndexEntry entry(Issue issue) {
        IssueFacts facts = issue.facts();
        IssueStandings.Of stands = standings.of(issue);
        List<Unit> path = units.path(issue.originId(), issue.raisedOn());
        List<Unit> above = Above.of(path, issue.originId());
        IndexEntry.Builder entry = IndexEntry.of(entryId(issue.id()), kind())
                .title(Titles.beginningOf(facts.statement()))
                .number(issue.code())
                .unit(issue.originId().toString(), Above.ids(above), issue.originName())
                .unitsAbove(Above.names(above))
                .unitLevel(level(issue, path))
                .month(YearMonth.from(issue.raisedOn()))
                .date(issue.raisedOn())
                .status(issue.state().name().toLowerCase(Locale.ROOT))
                .standings(stands.standings())
                .due(stands.due())
                .audiences(issue.audiences())
                .sourceVersion(issue.changedAt().toEpochMilli());
        if (!facts.categoryCode().isEmpty()) {
            entry.categories(List.of(facts.categoryCode()));
        }
        Stream.of(
                        facts.statement(),
                        facts.asked(),
                        facts.place(),
                        facts.project(),
                        facts.plots(),
                        facts.doneSoFar(),
                        facts.earlierReplies())
                .filter(text -> !text.isEmpty())
                .forEach(text -> entry.passage("", "", text));
        papers.words(issue.id()).forEach(text -> entry.passage("", "", text));
        return entry.build();
    }

    /** The level of whoever has it now: its holder, or the cell before it went up. */
    private String level(Issue issue, List<Unit> path) {
        UUID holder = issue.holderId();
        return holder == null
                ? Above.kind(path, issue.originId())
                : units.nearest(holder, issue.lastRaisedOn()).map(Unit::kind).orElse(Unit.WARD);
    }
}
