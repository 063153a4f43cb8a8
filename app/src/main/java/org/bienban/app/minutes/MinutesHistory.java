package org.bienban.app.minutes;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to minutes, in order. */
@Component
public class MinutesHistory {

    private final JdbcClient jdbc;

    MinutesHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One thing that happened.
     *
     * @param by who did it, null if a machine did
     * @param note the reason of a return, the number given, otherwise empty
     */
    public record Entry(
            MinutesDeed deed, int version, @Nullable UUID by, Instant at, String note) {}

    void add(UUID minutesId, MinutesDeed deed, int version, @Nullable UUID by, Instant at, String note) {
        jdbc.sql("""
                        insert into minutes_event (minutes_id, what, version, by_person, at, note)
                        values (:id, :what, :version, :by, :at, :note)""")
                .param("id", minutesId)
                .param("what", deed.name())
                .param("version", version)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("note", note)
                .update();
    }

    /** Everything that happened, oldest first. */
    public List<Entry> of(UUID minutesId) {
        return jdbc.sql("select * from minutes_event where minutes_id = :id order by position")
                .param("id", minutesId)
                .query((row, index) -> new Entry(
                        MinutesDeed.valueOf(row.getString("what")),
                        row.getInt("version"),
                        row.getObject("by_person", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("note")))
                .list();
    }
}
