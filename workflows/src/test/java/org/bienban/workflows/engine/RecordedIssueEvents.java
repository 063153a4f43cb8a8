package org.bienban.workflows.engine;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bienban.workflows.IssueHandedUp;
import org.bienban.workflows.IssueTaskEvent;
import org.springframework.context.event.EventListener;

/** Remembers the events of issues of all tests; each test asks by its own issue. */
class RecordedIssueEvents {

    private final List<IssueTaskEvent> tasks = new CopyOnWriteArrayList<>();
    private final List<IssueHandedUp> moves = new CopyOnWriteArrayList<>();

    @EventListener
    void on(IssueTaskEvent event) {
        tasks.add(event);
    }

    @EventListener
    void on(IssueHandedUp event) {
        moves.add(event);
    }

    <T extends IssueTaskEvent> List<T> of(UUID issueId, Class<T> type) {
        return tasks.stream()
                .filter(event -> event.issueId().equals(issueId))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    List<IssueHandedUp> moves(UUID issueId) {
        return moves.stream().filter(move -> move.issueId().equals(issueId)).toList();
    }
}
