package org.bienban.app.issue.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Capacity;
import org.bienban.app.issue.IssueGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much of issues waits for a person, in figures. What is kept apart is not counted. */
@Component
public class IssueTurns {

    private final JdbcClient jdbc;
    private final IssueGroups groups;

    IssueTurns(JdbcClient jdbc, IssueGroups groups) {
        this.jdbc = jdbc;
        this.groups = groups;
    }

    /**
     * What waits.
     *
     * @param code of the one that waits longest, empty if none waits
     * @param since since when it does, null if none waits
     */
    public record Waiting(int count, String code, @Nullable Instant since) {}

    /** Issues that wait for a step the person may take. */
    public Waiting stepsOf(Actor actor) {
        return jdbc.sql("""
                        select count(*), coalesce((array_agg(i.code order by c.since, i.code))[1], ''), min(c.since)
                        from issue_course c join issue i on i.id = c.issue_id
                        where c.task_id is not null and c.groups && :groups::text[] and i.state = 'RAISED'
                            and (c.assignee_id is null or c.assignee_id = any(:hands))""")
                .param("groups", groups.of(actor).toArray(String[]::new))
                .param(
                        "hands",
                        actor.capacities().stream().map(Capacity::personId).toArray(UUID[]::new))
                .query(IssueTurns::read)
                .single();
    }

    /** Answers to be told in these cells that nobody there has opened. */
    public Waiting unopenedIn(Collection<UUID> cells) {
        return jdbc.sql("""
                        select count(*), coalesce((array_agg(i.code order by t.since, i.code))[1], ''), min(t.since)
                        from issue_telling t join issue i on i.id = t.part_id
                        where t.cell_id = any(:cells) and t.outcome is null and t.seen_at is null
                            and i.state <> 'RESTRICTED'""")
                .param("cells", cells.toArray(UUID[]::new))
                .query(IssueTurns::read)
                .single();
    }

    private static Waiting read(ResultSet row, int number) throws SQLException {
        Timestamp since = row.getTimestamp(3);
        return new Waiting(row.getInt(1), row.getString(2), since == null ? null : since.toInstant());
    }
}
