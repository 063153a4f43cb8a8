package org.bienban.app.issue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final Audiences audiences;

    Issues(IssueTable table, IssueHistory history, Audiences audiences) {
        this.table = table;
        this.history = history;
        this.audiences = audiences;
    }

    /** The issue, if there is such a one and the person may see it. */
    public Optional<Issue> find(UUID id, Actor actor) {
        return table.find(id).filter(issue -> sees(issue, actor));
    }

    /** The issue as it is stored, whoever asks, if there is such a one: for shadows of what is stored. */
    public Optional<Issue> stored(UUID id) {
        return table.find(id);
    }

    /** Those of these issues there are, whoever asks, by their ids: as {@link #get} for many. */
    public Map<UUID, Issue> get(Collection<UUID> ids) {
        return table.of(ids).stream().collect(Collectors.toMap(Issue::id, issue -> issue));
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

    /** Those of these issues there are and the person may see, by their ids. */
    public Map<UUID, Issue> visible(Collection<UUID> ids, Actor actor) {
        Set<String> tokens = audiences.ofActor(actor);
        return table.of(ids).stream()
                .filter(issue -> Audiences.meet(tokens, issue.audiences()))
                .collect(Collectors.toMap(Issue::id, issue -> issue));
    }

    /** What was raised in these minutes or from their passages, and the issue it is, in the order of the blocks. */
    @Transactional(readOnly = true)
    public Map<Raising, Issue> raisedIn(UUID minutesId, Actor actor) {
        Map<Raising, Issue> found = new LinkedHashMap<>();
        for (Raising raising : history.of(minutesId)) {
            table.find(raising.issueId())
                    .filter(issue -> sees(issue, actor))
                    .ifPresent(issue -> found.put(raising, issue));
        }
        return found;
    }

    /** The newest move of the kind. The caller has seen to it that the person may know of it, as of what follows. */
    public Optional<IssueMove> lastMove(UUID id, IssueMove.Kind kind) {
        return history.last(id, kind);
    }

    /** The units that have held it on its way up, each of the day it came there. */
    public List<UUID> passed(UUID id) {
        return history.passed(id);
    }

    private boolean sees(Issue issue, Actor actor) {
        return Audiences.meet(audiences.ofActor(actor), issue.audiences());
    }
}
