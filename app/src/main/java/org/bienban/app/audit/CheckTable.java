package org.bienban.app.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The checks made so far; itself only ever added to. */
@Component
class CheckTable {

    private final JdbcClient jdbc;

    CheckTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ChainCheck check) {
        jdbc.sql("""
                        insert into audit_check (begun_at, ended_at, asked_by, entries, head, head_hash, fault,
                            bad_position, bad_seq)
                        values (:begun, :ended, :by, :entries, :head, :hash, :fault, :position, :seq)""")
                .param("begun", Timestamp.from(check.begunAt()))
                .param("ended", Timestamp.from(check.endedAt()))
                .param("by", check.askedBy())
                .param("entries", check.entries())
                .param("head", check.head())
                .param("hash", check.headHash())
                .param("fault", check.fault() == null ? null : check.fault().name())
                .param("position", check.badPosition())
                .param("seq", check.badSeq())
                .update();
    }

    Optional<ChainCheck> last() {
        return jdbc.sql("select * from audit_check order by id desc limit 1")
                .query(CheckTable::read)
                .optional();
    }

    /** Where the chain must have gone on from, if the seal that an earlier check ended on is no longer there. */
    Optional<Long> lostHead() {
        return jdbc.sql("""
                        select c.head from audit_check c left join audit_seal s on s.position = c.head
                        where c.head > 0 and s.hash is distinct from c.head_hash
                        order by c.head limit 1""").query(Long.class).optional();
    }

    private static ChainCheck read(ResultSet row, int number) throws SQLException {
        String fault = row.getString("fault");
        return new ChainCheck(
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                row.getObject("asked_by", UUID.class),
                row.getLong("entries"),
                row.getLong("head"),
                row.getString("head_hash"),
                fault == null ? null : ChainFault.valueOf(fault),
                number(row, "bad_position"),
                number(row, "bad_seq"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
