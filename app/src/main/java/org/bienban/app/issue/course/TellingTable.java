package org.bienban.app.issue.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps to whom answers are to be told, and what came of it. */
@Component
class TellingTable {

    private final JdbcClient jdbc;

    TellingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One row for every cell that raised the matter, in one statement however many they are: the cell as it is today
     * where it was merged since. Who was told everything before, since this going up began, and is content, is left in
     * peace; who was still to be told an earlier answer is told this one.
     */
    void open(GivenAnswer answer) {
        jdbc.sql("""
                        update issue_telling set outcome = 'OVERTAKEN', at = :at
                        where outcome is null and answer_id in (
                            select id from issue_answer where issue_id = :issue and id <> :answer)""")
                .param("issue", answer.issueId())
                .param("answer", answer.id())
                .param("at", Timestamp.from(answer.at()))
                .update();
        jdbc.sql("""
                        with recursive cell(part_id, cell_id, step) as (
                            select i.id, i.origin_id, 0 from issue i
                            where (i.id = :issue or i.merged_into = :issue) and i.state <> 'RESTRICTED'
                            union all
                            select c.part_id, s.successor_id, c.step + 1
                            from cell c join unit_successor s on s.predecessor_id = c.cell_id where c.step < 20),
                        today as (select distinct on (part_id) part_id, cell_id from cell order by part_id, step desc, cell_id)
                        insert into issue_telling (answer_id, part_id, cell_id, since)
                        select :answer, part_id, cell_id, :at from today
                        where not exists (
                            select from issue_telling t join issue_answer a on a.id = t.answer_id
                            where t.part_id = today.part_id and t.outcome = 'SATISFIED'
                                and a.kind in ('FULL', 'EXPLANATION')
                                and t.at >= (select begun from issue_course where issue_id = :issue))""")
                .param("issue", answer.issueId())
                .param("answer", answer.id())
                .param("at", Timestamp.from(answer.at()))
                .update();
    }

    /** Keeps what came of it; false if it was kept before. */
    boolean tell(Telling told, Instant now) {
        return jdbc.sql("""
                        update issue_telling set outcome = :outcome, minutes_id = :minutes, told_on = :day, note = :note,
                            at = :at, seen_at = coalesce(seen_at, :at)
                        where answer_id = :answer and part_id = :part and outcome is null""")
                        .param("outcome", String.valueOf(told.outcome()))
                        .param("minutes", told.minutesId())
                        .param("day", told.toldOn())
                        .param("note", told.note())
                        .param("at", Timestamp.from(now))
                        .param("answer", told.answerId())
                        .param("part", told.partId())
                        .update()
                == 1;
    }

    /** Somebody of the cell has opened the sheet. */
    void seen(UUID partId, Collection<UUID> cells, UUID personId, Instant now) {
        jdbc.sql("""
                        update issue_telling set seen_at = :at, seen_by = :person
                        where part_id = :part and cell_id = any(:cells) and seen_at is null and outcome is null""")
                .param("at", Timestamp.from(now))
                .param("person", personId)
                .param("part", partId)
                .param("cells", cells.toArray(UUID[]::new))
                .update();
    }

    /** How many answers nobody of these cells has opened. */
    int unopened(Collection<UUID> cells) {
        return jdbc.sql("""
                        select count(*) from issue_telling
                        where cell_id = any(:cells) and outcome is null and seen_at is null""")
                .param("cells", cells.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    boolean anyWaiting(UUID answerId) {
        return jdbc.sql("select exists (select from issue_telling where answer_id = :answer and outcome is null)")
                .param("answer", answerId)
                .query(Boolean.class)
                .single();
    }

    Optional<Telling> find(UUID answerId, UUID partId) {
        return jdbc.sql("select * from issue_telling where answer_id = :answer and part_id = :part")
                .param("answer", answerId)
                .param("part", partId)
                .query(TellingTable::read)
                .optional();
    }

    /** Of these answers, longest waiting first. */
    List<Telling> of(Collection<UUID> answers) {
        return jdbc.sql("select * from issue_telling where answer_id = any(:answers) order by since, cell_id, part_id")
                .param("answers", answers.toArray(UUID[]::new))
                .query(TellingTable::read)
                .list();
    }

    /** What waits to be told in the cell, longest first. */
    List<Telling> waiting(UUID cellId) {
        return jdbc.sql("select * from issue_telling where cell_id = :cell and outcome is null order by since, part_id")
                .param("cell", cellId)
                .query(TellingTable::read)
                .list();
    }

    private static Telling read(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new Telling(
                row.getObject("answer_id", UUID.class),
                row.getObject("part_id", UUID.class),
                row.getObject("cell_id", UUID.class),
                row.getTimestamp("since").toInstant(),
                instant(row.getTimestamp("seen_at")),
                outcome == null ? null : Telling.Outcome.valueOf(outcome),
                row.getObject("minutes_id", UUID.class),
                row.getObject("told_on", LocalDate.class),
                row.getString("note"),
                instant(row.getTimestamp("at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
