package org.bienban.app.search;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueState;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.paper.IssuePaper;
import org.bienban.app.issue.paper.IssuePapers;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Papers attached to issues and to their answers, as they are opened from the sheet of an issue, for those who see that
 * sheet. What was withdrawn, and what belongs to an issue kept apart, is in no index.
 */
@Component
class AttachmentEntries implements EntrySource {

    private static final String KIND = "attachment";

    private final Issues issues;
    private final IssuePapers papers;
    private final Units units;
    private final RowIds ids;
    private final Clock clock;

    AttachmentEntries(Issues issues, IssuePapers papers, Units units, RowIds ids, Clock clock) {
        this.issues = issues;
        this.papers = papers;
        this.units = units;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return IssueEntries.KIND;
    }

    @Override
    public Set<String> prefixes() {
        return Set.of(KIND);
    }

    @Override
    public List<IndexChange> read(UUID id) {
        Set<String> gone = new LinkedHashSet<>();
        papers.everOn(id).forEach(paper -> gone.add(entryId(id, paper)));
        List<IndexChange> changes = new ArrayList<>();
        issues.stored(id)
                .filter(issue -> issue.state() != IssueState.RESTRICTED)
                .ifPresent(issue -> {
                    Set<String> audiences = audiences(issue);
                    for (IssuePaper paper : papers.standing(issue)) {
                        gone.remove(entryId(id, paper.id()));
                        changes.add(new IndexChange.Upsert(entry(issue, paper, audiences)));
                    }
                });
        gone.forEach(entry -> changes.add(new IndexChange.Delete(entry)));
        return changes;
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID after, int limit) {
        return ids.after("issue", after, limit);
    }

    /** A paper of an answer to several cells is found once: from the issue it was given to by whoever sees that one. */
    private Set<String> audiences(Issue issue) {
        Set<String> audiences = new HashSet<>(issue.audiences());
        UUID followed = issue.mergedInto();
        if (followed != null) {
            issues.stored(followed)
                    .filter(main -> main.state() != IssueState.RESTRICTED)
                    .ifPresent(main -> audiences.removeAll(main.audiences()));
        }
        return audiences;
    }

    private IndexEntry entry(Issue issue, IssuePaper paper, Set<String> audiences) {
        List<Unit> path = units.path(issue.originId(), issue.raisedOn());
        List<Unit> above = Above.of(path, issue.originId());
        LocalDate added = LocalDate.ofInstant(paper.at(), clock.getZone());
        String caption = paper.caption();
        IndexEntry.Builder entry = IndexEntry.of(entryId(issue.id(), paper.id()), KIND)
                .title(caption.isBlank() ? paper.fileName() : caption + " (" + paper.fileName() + ")")
                .number(issue.code())
                .unit(issue.originId().toString(), Above.ids(above), issue.originName())
                .unitsAbove(Above.names(above))
                .unitLevel(Above.kind(path, issue.originId()))
                .month(YearMonth.from(added))
                .date(added)
                .audiences(audiences)
                .sourceVersion(paper.at().toEpochMilli());
        String text = papers.text(paper.id());
        if (!text.isBlank()) {
            entry.passage("", "", text);
        }
        if (!issue.facts().categoryCode().isEmpty()) {
            entry.categories(List.of(issue.facts().categoryCode()));
        }
        return entry.build();
    }

    private static String entryId(UUID issue, UUID paper) {
        return KIND + ":" + issue + ":" + paper;
    }
}
