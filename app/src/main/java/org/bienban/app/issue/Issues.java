package org.bienban.app.issue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Audiences;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads issues, each as far as the person may see it. */
@Component
public class Issues {

    private final IssueTable table;
    private final IssueHistory history;
    private final IssueList list;
    private final Audiences audiences;
    private final IssueGroups groups;

    Issues(IssueTable table, IssueHistory history, IssueList list, Audiences audiences, IssueGroups groups) {
        this.table = table;
        this.history = history;
        this.list = list;
        this.audiences = audiences;
        this.groups = groups;
    }

    /** The issue, if there is such a one and the person may see it. */
    public Optional<Issue> find(UUID id, Actor actor) {
        return table.find(id).filter(issue -> sees(issue, actor));
    }

    /** The issue as it stands, whoever asks: for what happens by itself or was decided before. */
    public Issue get(UUID id) {
        return table.find(id).orElseThrow(() -> new NotFoundException("issue", id));
    }

    /** The issue if the person may see it, otherwise {@link NotFoundException}. */
    public Issue visible(UUID id, Actor actor) {
        return find(id, actor).orElseThrow(() -> new NotFoundException("issue", id));
    }

    /** Whether there is such an issue and the person may see it. */
    public boolean mayRead(UUID id, Actor actor) {
        return find(id, actor).isPresent();
    }

    /** The issue with its history. */
    @Transactional(readOnly = true)
    public IssueSheet sheet(UUID id, Actor actor) {
        Issue issue = visible(id, actor);
        List<Issue> tookIn = table.mergedInto(id).stream()
                .filter(other -> sees(other, actor))
                .toList();
        List<UUID> whole =
                Stream.concat(Stream.of(issue), tookIn.stream()).map(Issue::id).toList();
        Issue followedIn = Optional.ofNullable(issue.mergedInto())
                .flatMap(table::find)
                .filter(other -> sees(other, actor))
                .orElse(null);
        return new IssueSheet(issue, history.raisings(whole), history.moves(id), tookIn, followedIn);
    }

    /**
     * A page of what the person may see, longest waiting first.
     *
     * @param after {@link IssuePage#next()} of the page before, empty for the first
     * @param limit rows on the page, 1 to 200
     */
    @Transactional(readOnly = true)
    public IssuePage list(IssueFilter filter, Actor actor, String after, int limit) {
        return list.page(filter, reader(actor), after, limit);
    }

    /** How many there are of each category, whatever category the filter asks for. */
    public Map<String, Long> byCategory(IssueFilter filter, Actor actor) {
        return list.byCategory(filter, reader(actor));
    }

    /** What became of the issues raised in these minutes: the raising and the issue, in the order of the blocks. */
    @Transactional(readOnly = true)
    public Map<String, Issue> ofMinutes(UUID minutesId, Actor actor) {
        Map<String, Issue> found = new LinkedHashMap<>();
        for (Raising raising : history.of(minutesId)) {
            table.find(raising.issueId())
                    .filter(issue -> sees(issue, actor))
                    .ifPresent(issue -> found.put(raising.blockId(), issue));
        }
        return found;
    }

    private IssueList.Reader reader(Actor actor) {
        Set<UUID> hands = new LinkedHashSet<>();
        actor.capacities().forEach(capacity -> hands.add(capacity.personId()));
        return new IssueList.Reader(audiences.ofActor(actor), groups.of(actor), hands);
    }

    private boolean sees(Issue issue, Actor actor) {
        return Audiences.meet(audiences.ofActor(actor), issue.audiences());
    }
}
