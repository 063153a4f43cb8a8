package org.bienban.app.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes which remarks are set aside. */
@Component
class SetAsideTable {

    private final JdbcClient jdbc;

    SetAsideTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void set(UUID remarkId, SetAside decision) {
        jdbc.sql("""
                        update review_remark set set_aside_at = :at, set_aside_by = :by, set_aside_for = :behalf,
                            set_aside_reason = :reason where id = :id""")
                .param("id", remarkId)
                .param("at", Timestamp.from(decision.at()))
                .param("by", decision.by())
                .param("behalf", decision.onBehalfOf())
                .param("reason", decision.reason())
                .update();
    }

    void clear(UUID remarkId) {
        jdbc.sql("""
                        update review_remark set set_aside_at = null, set_aside_by = null, set_aside_for = null,
                            set_aside_reason = null where id = :id""").param("id", remarkId).update();
    }

    /** What was set aside in rounds that are over, oldest first. */
    List<SetAside> published(UUID minutesId) {
        return jdbc.sql("""
                        select * from review_remark
                        where minutes_id = :minutes and set_aside_at is not null and published_at is not null
                        order by set_aside_at, id""").param("minutes", minutesId).query((row, number) -> read(row)).list().stream()
                .flatMap(java.util.stream.Stream::ofNullable)
                .toList();
    }

    static @Nullable SetAside read(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("set_aside_at");
        return at == null
                ? null
                : new SetAside(
                        row.getObject("set_aside_by", UUID.class),
                        row.getObject("set_aside_for", UUID.class),
                        row.getString("set_aside_reason"),
                        at.toInstant());
    }
}
