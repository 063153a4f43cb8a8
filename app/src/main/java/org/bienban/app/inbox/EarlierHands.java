package org.bienban.app.inbox;

import java.util.List;
import java.util.UUID;
import org.bienban.workflows.TaskClosed;
import org.bienban.workflows.TaskKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether a person has already had a hand in a round in a way that keeps them out of a later step: the two parts are
 * read by two people, a third judges them, and nobody confirms what they decided themselves.
 */
@Component
class EarlierHands {

    private static final List<String> PARTS = List.of(TaskKind.INSPECT_PART.name());
    private static final List<String> ALL = List.of(
            TaskKind.INSPECT.name(), TaskKind.INSPECT_PART.name(), TaskKind.JUDGE.name(), TaskKind.VALIDATE.name());

    private final JdbcClient jdbc;

    EarlierHands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean keepOut(UUID personId, InboxTask task) {
        return switch (task.kind()) {
            case CHECK_FORM, INSPECT, REVISE -> false;
            case INSPECT_PART -> holdsOtherPart(personId, task) || didOneOf(PARTS, personId, task);
            case JUDGE -> didOneOf(PARTS, personId, task);
            case VALIDATE -> didOneOf(ALL, personId, task);
        };
    }

    private boolean holdsOtherPart(UUID personId, InboxTask task) {
        return jdbc.sql("""
                        select exists (select from inbox_task where minutes_id = :minutes and kind = :kind
                            and task_id <> :task and (holder_id = :person or holder_for = :person))""")
                .param("minutes", task.minutesId())
                .param("kind", task.kind().name())
                .param("task", task.taskId())
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }

    private boolean didOneOf(List<String> kinds, UUID personId, InboxTask task) {
        return jdbc.sql("""
                        select exists (select from inbox_closed where minutes_id = :minutes and round = :round
                            and (holder_id = :person or holder_for = :person) and reason = :completed and kind in (:kinds))""")
                .param("minutes", task.minutesId())
                .param("round", task.round())
                .param("person", personId)
                .param("completed", TaskClosed.Reason.COMPLETED.name())
                .param("kinds", kinds)
                .query(Boolean.class)
                .single();
    }
}
