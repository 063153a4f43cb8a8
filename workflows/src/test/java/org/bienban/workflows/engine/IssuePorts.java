package org.bienban.workflows.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bienban.workflows.IssueDates;
import org.bienban.workflows.IssueDeadlines;
import org.bienban.workflows.IssueHandedUp;
import org.bienban.workflows.IssueLevels;
import org.bienban.workflows.IssueNotices;
import org.bienban.workflows.IssueStep;

/** The application's side of the ports of issues: a tree of units that can be changed, and people that are told. */
class IssuePorts implements IssueLevels, IssueDeadlines, IssueNotices {

    private final Map<UUID, UUID> above = new ConcurrentHashMap<>();
    private final Map<UUID, String> kinds = new ConcurrentHashMap<>();
    private final List<UUID> reminded = new CopyOnWriteArrayList<>();
    private final List<UUID> overdue = new CopyOnWriteArrayList<>();
    private final List<IssueHandedUp> handedUp = new CopyOnWriteArrayList<>();
    private final List<UUID> roadmapsDue = new CopyOnWriteArrayList<>();

    void unit(UUID unit, String kind) {
        kinds.put(unit, kind);
    }

    void hang(UUID unit, UUID parent) {
        above.put(unit, parent);
    }

    @Override
    public Optional<UUID> above(UUID unitId) {
        return Optional.ofNullable(above.get(unitId));
    }

    @Override
    public String kindOf(UUID unitId) {
        return kinds.get(unitId);
    }

    @Override
    public IssueDates dates(UUID issueId, IssueStep step, Instant openedAt, int workingDays) {
        Instant due = openedAt.plus(Duration.ofDays(workingDays));
        return new IssueDates(due.minus(Duration.ofDays(1)), due);
    }

    @Override
    public void remind(UUID taskId, UUID issueId) {
        reminded.add(taskId);
    }

    @Override
    public void overdue(UUID taskId, UUID issueId) {
        overdue.add(taskId);
    }

    @Override
    public void handedUp(IssueHandedUp move) {
        handedUp.add(move);
    }

    @Override
    public void roadmapDue(UUID issueId) {
        roadmapsDue.add(issueId);
    }

    List<UUID> reminded() {
        return reminded;
    }

    List<UUID> overdue() {
        return overdue;
    }

    List<IssueHandedUp> handedUp() {
        return handedUp;
    }

    List<UUID> roadmapsDue() {
        return roadmapsDue;
    }
}
