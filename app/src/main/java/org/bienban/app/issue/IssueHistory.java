package org.bienban.app.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to issues: the times they were raised, and every move. */
@Component
class IssueHistory {

    private final JdbcClient jdbc;

    IssueHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a raising; false if it is known, because its minutes were taken up before. */
    boolean add(Raising raising) {
        return jdbc.sql("""
                        insert into issue_raising (issue_id, minutes_id, version, block_id, place, cell_id, held_on,
                                                   statement, asked, households)
                        values (:issue, :minutes, :version, :block, :place, :cell, :held, :statement, :asked, :households)
                        on conflict do nothing""")
                        .param("issue", raising.issueId())
                        .param("minutes", raising.minutesId())
                        .param("version", raising.version())
                        .param("block", raising.blockId())
                        .param("place", raising.place())
                        .param("cell", raising.cellId())
                        .param("held", raising.heldOn())
                        .param("statement", raising.statement())
                        .param("asked", raising.asked())
                        .param("households", raising.households())
                        .update()
                == 1;
    }

    /** Whether this matter the minutes raise has become an issue already. */
    boolean knows(UUID minutesId, String blockId) {
        return jdbc.sql("select exists (select from issue_raising where minutes_id = :minutes and block_id = :block"
                        + " and place = 0)")
                .param("minutes", minutesId)
                .param("block", blockId)
                .query(Boolean.class)
                .single();
    }

    /** The times these issues were raised, oldest first. */
    List<Raising> raisings(List<UUID> issues) {
        return jdbc.sql(
                        "select * from issue_raising where issue_id = any(:issues) order by held_on, minutes_id, block_id")
                .param("issues", issues.toArray(UUID[]::new))
                .query(IssueHistory::raising)
                .list();
    }

    /** The issues raised in these minutes, by the block in which each stands. */
    List<Raising> of(UUID minutesId) {
        return jdbc.sql("select * from issue_raising where minutes_id = :minutes order by block_id, place")
                .param("minutes", minutesId)
                .query(IssueHistory::raising)
                .list();
    }

    void add(UUID issueId, IssueMove move) {
        jdbc.sql("""
                        insert into issue_move (issue_id, kind, at, person_id, on_behalf_of, note, minutes_id, other_id,
                            unit_id)
                        values (:issue, :kind, :at, :person, :behalf, :note, :minutes, :other, :unit)""")
                .param("issue", issueId)
                .param("kind", move.kind().name())
                .param("at", Timestamp.from(move.at()))
                .param("person", move.personId())
                .param("behalf", move.onBehalfOf())
                .param("note", move.note())
                .param("minutes", move.minutesId())
                .param("other", move.otherId())
                .param("unit", move.unitId())
                .update();
    }

    /** Every move, oldest first. */
    List<IssueMove> moves(UUID issueId) {
        return jdbc.sql("select * from issue_move where issue_id = :issue order by id")
                .param("issue", issueId)
                .query(IssueHistory::move)
                .list();
    }

    /** The newest move of the kind. */
    Optional<IssueMove> last(UUID issueId, IssueMove.Kind kind) {
        return jdbc.sql("select * from issue_move where issue_id = :issue and kind = :kind order by id desc limit 1")
                .param("issue", issueId)
                .param("kind", kind.name())
                .query(IssueHistory::move)
                .optional();
    }

    /** The units that have held it, each of the day it came there. */
    List<UUID> passed(UUID issueId) {
        return jdbc.sql("""
                        select distinct unit_id from issue_move
                        where issue_id = :issue and kind in ('SENT_UP', 'HANDED_UP', 'HANDED_UP_LATE')""")
                .param("issue", issueId)
                .query((row, index) -> row.getObject("unit_id", UUID.class))
                .list();
    }

    private static Raising raising(ResultSet row, int index) throws SQLException {
        return new Raising(
                row.getObject("issue_id", UUID.class),
                row.getObject("minutes_id", UUID.class),
                row.getInt("version"),
                row.getString("block_id"),
                row.getInt("place"),
                row.getObject("cell_id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                row.getString("statement"),
                row.getString("asked"),
                row.getInt("households"));
    }

    private static IssueMove move(ResultSet row, int index) throws SQLException {
        return new IssueMove(
                IssueMove.Kind.valueOf(row.getString("kind")),
                row.getTimestamp("at").toInstant(),
                row.getObject("person_id", UUID.class),
                row.getObject("on_behalf_of", UUID.class),
                row.getString("note"),
                row.getObject("minutes_id", UUID.class),
                row.getObject("other_id", UUID.class),
                row.getObject("unit_id", UUID.class));
    }
}
