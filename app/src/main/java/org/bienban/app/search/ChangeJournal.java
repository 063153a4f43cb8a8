package org.bienban.app.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bienban.search.IndexPosition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the journal of changes in the order in which they became visible.
 *
 * <p>Sequence numbers are given out before commit: a transaction that took number 7 may commit after one that took
 * 8, and a reader that went by numbers alone would step over 7 for good. So only rows are read whose transaction is
 * older than every transaction still running, ordered by (transaction, sequence): nothing can appear below that line
 * any more.
 */
@Component
class ChangeJournal {

    private static final String SETTLED = "tx < pg_snapshot_xmin(pg_current_snapshot())";

    private final JdbcClient jdbc;

    ChangeJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next settled changes after the position, in order. */
    List<Change> after(IndexPosition position, int limit) {
        return jdbc.sql(
                        "select tx::text::bigint as tx, seq, kind, id from change where (tx, seq) > (:tx::text::xid8, :seq)"
                                + " and " + SETTLED + " order by tx, seq limit :limit")
                .param("tx", position.transaction())
                .param("seq", position.sequence())
                .param("limit", limit)
                .query(ChangeJournal::change)
                .list();
    }

    /**
     * A position from which a reader misses nothing that is not visible to it now: the end of everything settled.
     * Take it before copying the data.
     */
    IndexPosition settledEnd() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1 as tx")
                .query(Long.class)
                .optional()
                .map(tx -> new IndexPosition(tx, Long.MAX_VALUE))
                .orElse(IndexPosition.START);
    }

    /** Whether changes after the position were thrown away already, so that only a refill helps. */
    boolean forgotten(IndexPosition position) {
        return jdbc.sql("select exists (select 1 from change_purged where (tx, seq) > (:tx::text::xid8, :seq))")
                .param("tx", position.transaction())
                .param("seq", position.sequence())
                .query(Boolean.class)
                .single();
    }

    /** Number of changes not yet read from the position, settled or not. */
    long lag(IndexPosition position) {
        return jdbc.sql("select count(*) from change where (tx, seq) > (:tx::text::xid8, :seq)")
                .param("tx", position.transaction())
                .param("seq", position.sequence())
                .query(Long.class)
                .single();
    }

    /** Age of the first change after the position; zero if there is none. */
    Duration oldestAfter(IndexPosition position) {
        return jdbc.sql("""
                        select extract(epoch from clock_timestamp() - at)::float8 from change
                        where (tx, seq) > (:tx::text::xid8, :seq) order by tx, seq limit 1""")
                .param("tx", position.transaction())
                .param("seq", position.sequence())
                .query((row, number) -> Duration.ofMillis(Math.max(0, (long) (row.getDouble(1) * 1000))))
                .optional()
                .orElse(Duration.ZERO);
    }

    /** The last change visible to everybody, settled or not; the start if there is none. */
    IndexPosition end() {
        return jdbc.sql("select tx::text::bigint as tx, seq from change order by tx desc, seq desc limit 1")
                .query((row, number) -> new IndexPosition(row.getLong("tx"), row.getLong("seq")))
                .optional()
                .orElse(IndexPosition.START);
    }

    /** Writes a change of the aggregate, so that every node reads it anew. */
    void touch(String kind, UUID id) {
        jdbc.sql("insert into change (kind, id) values (:kind, :id)")
                .param("kind", kind)
                .param("id", id)
                .update();
    }

    /** Throws away what is older than the given age and remembers how far. */
    @Transactional
    void purge(Duration age) {
        jdbc.sql("""
                        with gone as (
                            delete from change where at < clock_timestamp() - make_interval(secs => :seconds)
                                and tx < pg_snapshot_xmin(pg_current_snapshot())
                            returning tx, seq),
                        last as (select tx, seq from gone order by tx desc, seq desc limit 1)
                        insert into change_purged (tx, seq) select tx, seq from last
                        on conflict (only_row) do update set tx = excluded.tx, seq = excluded.seq""").param("seconds", (double) age.toSeconds()).update();
    }

    private static Change change(ResultSet row, int index) throws SQLException {
        return new Change(
                new IndexPosition(row.getLong("tx"), row.getLong("seq")),
                row.getString("kind"),
                row.getObject("id", UUID.class));
    }
}
