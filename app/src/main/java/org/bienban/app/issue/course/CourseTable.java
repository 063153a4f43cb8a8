package org.bienban.app.issue.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bienban.workflows.CandidateGroup;
import org.bienban.workflows.IssueProgress.Phase;
import org.bienban.workflows.IssueTaskOpened;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps where issues stand. */
@Component
class CourseTable {

    private final JdbcClient jdbc;

    CourseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<IssueCourse> find(UUID issueId) {
        return jdbc.sql("select * from issue_course where issue_id = :id")
                .param("id", issueId)
                .query(CourseTable::read)
                .optional();
    }

    Map<UUID, IssueCourse> of(Collection<UUID> issues) {
        Map<UUID, IssueCourse> found = new HashMap<>();
        jdbc.sql("select * from issue_course where issue_id = any(:ids)")
                .param("ids", issues.toArray(UUID[]::new))
                .query(CourseTable::read)
                .list()
                .forEach(course -> found.put(course.issueId(), course));
        return found;
    }

    /** A task opened: the issue stands there now. A body is kept only while it is to answer. */
    void opened(IssueTaskOpened task) {
        jdbc.sql("""
                        insert into issue_course (issue_id, phase, level, holder_id, task_id, groups, assignee_id, since, due,
                            begun)
                        values (:issue, :phase, :level, :holder, :task, :groups, :assignee, :since, :due, :since)
                        on conflict (issue_id) do update set phase = excluded.phase, level = excluded.level,
                            holder_id = excluded.holder_id, task_id = excluded.task_id, groups = excluded.groups,
                            assignee_id = excluded.assignee_id, since = excluded.since, due = excluded.due,
                            body_id = case when excluded.phase = 'ANSWER' then issue_course.body_id end,
                            roadmap_on = null""")
                .param("issue", task.issueId())
                .param("phase", task.step().name())
                .param("level", task.level())
                .param("holder", task.holderUnitId())
                .param("task", task.taskId())
                .param(
                        "groups",
                        task.groups().stream().map(CandidateGroup::id).sorted().toArray(String[]::new))
                .param("assignee", task.assignee())
                .param("since", Timestamp.from(task.openedAt()))
                .param("due", Timestamp.from(task.due()))
                .update();
    }

    /** A new going up began. */
    void begun(UUID issueId) {
        jdbc.sql("update issue_course set begun = since, reopened = 0 where issue_id = :issue")
                .param("issue", issueId)
                .update();
    }

    void closed(UUID taskId) {
        jdbc.sql("""
                        update issue_course set task_id = null, groups = '{}', assignee_id = null, due = null
                        where task_id = :task""").param("task", taskId).update();
    }

    void assigned(UUID taskId, @Nullable UUID assignee) {
        jdbc.sql("update issue_course set assignee_id = :assignee where task_id = :task")
                .param("assignee", assignee)
                .param("task", taskId)
                .update();
    }

    void due(UUID taskId, Instant due) {
        jdbc.sql("update issue_course set due = :due where task_id = :task")
                .param("due", Timestamp.from(due))
                .param("task", taskId)
                .update();
    }

    /** The body that is to answer; before the task to answer opens. */
    void charge(UUID issueId, UUID bodyId) {
        jdbc.sql("update issue_course set body_id = :body where issue_id = :issue")
                .param("body", bodyId)
                .param("issue", issueId)
                .update();
    }

    /** A phase in which nobody has a task. */
    void stands(UUID issueId, Phase phase, Instant since, @Nullable LocalDate roadmapOn) {
        jdbc.sql("""
                        update issue_course set phase = :phase, since = :since, roadmap_on = :roadmap
                        where issue_id = :issue and task_id is null""")
                .param("phase", phase.name())
                .param("since", Timestamp.from(since))
                .param("roadmap", roadmapOn)
                .param("issue", issueId)
                .update();
    }

    /** Of two who remind at once the second waits for the first. */
    void holdStill(UUID issueId) {
        jdbc.sql("select issue_id from issue_course where issue_id = :issue for update")
                .param("issue", issueId)
                .query(UUID.class)
                .single();
    }

    void countReopened(UUID issueId) {
        jdbc.sql("update issue_course set reopened = reopened + 1 where issue_id = :issue")
                .param("issue", issueId)
                .update();
    }

    private static IssueCourse read(ResultSet row, int number) throws SQLException {
        Timestamp due = row.getTimestamp("due");
        return new IssueCourse(
                row.getObject("issue_id", UUID.class),
                Phase.valueOf(row.getString("phase")),
                row.getInt("level"),
                row.getObject("holder_id", UUID.class),
                row.getObject("body_id", UUID.class),
                row.getObject("task_id", UUID.class),
                Set.of((String[]) row.getArray("groups").getArray()),
                row.getObject("assignee_id", UUID.class),
                row.getTimestamp("since").toInstant(),
                due == null ? null : due.toInstant(),
                row.getInt("reopened"),
                row.getObject("roadmap_on", LocalDate.class));
    }
}
