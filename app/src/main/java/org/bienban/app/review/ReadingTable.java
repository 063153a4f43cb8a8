package org.bienban.app.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the tables {@code review_opening} and {@code review_tick}. */
@Component
class ReadingTable {

    private final JdbcClient jdbc;

    ReadingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void opened(UUID minutesId, UUID readerId, int version, Instant at) {
        jdbc.sql("""
                        insert into review_opening (minutes_id, reader_id, version, opened_at)
                        values (:minutes, :reader, :version, :at) on conflict do nothing""")
                .param("minutes", minutesId)
                .param("reader", readerId)
                .param("version", version)
                .param("at", Timestamp.from(at))
                .update();
    }

    List<LastReviewed> openings(UUID minutesId, UUID readerId) {
        return jdbc.sql(
                        "select version, opened_at from review_opening where minutes_id = :minutes and reader_id = :reader")
                .param("minutes", minutesId)
                .param("reader", readerId)
                .query((row, number) -> new LastReviewed(
                        row.getInt("version"),
                        false,
                        row.getTimestamp("opened_at").toInstant()))
                .list();
    }

    /** Digest of the text each ticked block had, by block. */
    Map<String, String> ticks(UUID minutesId, UUID readerId) {
        return jdbc
                .sql("select block_id, sha256 from review_tick where minutes_id = :minutes and reader_id = :reader")
                .param("minutes", minutesId)
                .param("reader", readerId)
                .query((row, number) -> Map.entry(row.getString("block_id"), row.getString("sha256")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void tick(UUID minutesId, UUID readerId, String blockId, String sha256, Instant at) {
        jdbc.sql("""
                        insert into review_tick (minutes_id, reader_id, block_id, sha256, read_at)
                        values (:minutes, :reader, :block, :sha256, :at)
                        on conflict (minutes_id, reader_id, block_id)
                        do update set sha256 = excluded.sha256, read_at = excluded.read_at""")
                .param("minutes", minutesId)
                .param("reader", readerId)
                .param("block", blockId)
                .param("sha256", sha256)
                .param("at", Timestamp.from(at))
                .update();
    }

    void untick(UUID minutesId, UUID readerId, String blockId) {
        jdbc.sql("delete from review_tick where minutes_id = :minutes and reader_id = :reader and block_id = :block")
                .param("minutes", minutesId)
                .param("reader", readerId)
                .param("block", blockId)
                .update();
    }
}
