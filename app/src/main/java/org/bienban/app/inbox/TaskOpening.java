package org.bienban.app.inbox;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actors;
import org.bienban.app.access.AskedGroup;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.organisation.FoldedText;
import org.bienban.workflows.CandidateGroup;
import org.bienban.workflows.TaskOpened;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a task that has opened, its groups and its keys: one statement, for it belongs to every verdict. */
@Component
class TaskOpening {

    private static final String INSERT = """
            with task as (
                insert into inbox_task (task_id, kind, ordinal, minutes_id, cell_id, cell_name, ward_id, meeting_kind,
                    month, round, version, holder_id, holder_for, taken_at, opened_at, due, author_id, words, asked)
                values (:task, :kind, :ordinal, :minutes, :cell, :cellName, :ward, :meetingKind,
                    :month, :round, :version, :holder, :behalf, :takenAt, :openedAt, :due, :author, :words, :asked)),
            candidate as (
                insert into inbox_candidate (task_id, group_id, turn)
                select :task, group_id, turn from unnest(:groups, :turns) candidate (group_id, turn))
            insert into inbox_key (group_id, turn, due, task_id)
            select group_id, turn, :due, :task from unnest(:runs, :runTurns) run (group_id, turn)""";

    private final JdbcClient jdbc;
    private final TaskPolicy policy;
    private final Actors actors;

    TaskOpening(JdbcClient jdbc, TaskPolicy policy, Actors actors) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.actors = actors;
    }

    void write(TaskOpened opened, MinutesSummary about) {
        List<CandidateGroup> groups = eachOnce(opened.groups());
        UUID behalf = behalf(opened, about);
        Set<InboxKey> keys =
                InboxKey.of(new InboxKey.Place(about.cellId(), about.wardId(), opened.assignee(), behalf), groups);
        jdbc.sql(INSERT)
                .param("task", opened.taskId())
                .param("kind", opened.kind().name())
                .param("ordinal", opened.ordinal())
                .param("asked", AskedGroup.of(groups).stored())
                .param("minutes", opened.minutesId())
                .param("cell", about.cellId())
                .param("cellName", about.cellName())
                .param("ward", about.wardId())
                .param("meetingKind", Objects.requireNonNull(about.kind()).name())
                .param("month", Objects.requireNonNull(about.month()).atDay(1))
                .param("round", opened.round())
                .param("version", about.version())
                .param("holder", opened.assignee())
                .param("behalf", behalf)
                .param("takenAt", opened.assignee() == null ? null : Timestamp.from(opened.openedAt()))
                .param("openedAt", Timestamp.from(opened.openedAt()))
                .param("due", TaskQuery.moment(opened.due()))
                .param("author", about.sentBy())
                .param("words", FoldedText.of(about.cellName()))
                .param("groups", groups.stream().map(CandidateGroup::id).toArray(String[]::new))
                .param("turns", groups.stream().map(CandidateGroup::turn).toArray(Boolean[]::new))
                .param("runs", InboxKey.groups(keys))
                .param("runTurns", InboxKey.turns(keys))
                .update();
    }

    /** A group named twice has the turn if it has it once. */
    private static List<CandidateGroup> eachOnce(Collection<CandidateGroup> groups) {
        Map<String, CandidateGroup> found = new LinkedHashMap<>();
        groups.forEach(group -> found.merge(group.id(), group, (first, second) -> first.turn() ? first : second));
        return List.copyOf(found.values());
    }

    /** For whom the first holder has it is settled now, and stays so when they stand in no longer. */
    private @Nullable UUID behalf(TaskOpened opened, MinutesSummary about) {
        UUID holder = opened.assignee();
        return holder == null
                ? null
                : actors.standingIn(holder)
                        .map(actor -> policy.behalf(
                                actor, AskedGroup.of(opened.groups()), about.cellId(), about.wardId(), about.sentBy()))
                        .orElse(null);
    }
}
