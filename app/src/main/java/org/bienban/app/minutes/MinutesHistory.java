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
     * @param onBehalfOf for whom they did it, null for themselves
     * @param note the reason of a return, the number given, otherwise empty
     */
    public record Entry(
            MinutesDeed deed,
            int version,
            @Nullable UUID by,
            @Nullable UUID onBehalfOf,
            Instant at,
            String note) {}

    void add(UUID minutesId, MinutesDeed deed, int version, @Nullable UUID by, Instant at, String note) {
        add(minutesId, new Entry(deed, version, by, null, at, note));
    }

    void add(UUID minutesId, Entry entry) {
        jdbc.sql("""
                        insert into minutes_event (minutes_id, what, version, by_person, on_behalf_of, at, note)
                        values (:id, :what, :version, :by, :behalf, :at, :note)""")
                .param("id", minutesId)
                .param("what", entry.deed().name())
                .param("version", entry.version())
                .param("by", entry.by())
                .param("behalf", entry.onBehalfOf())
                .param("at", Timestamp.from(entry.at()))
                .param("note", entry.note())
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
                        row.getObject("on_behalf_of", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("note")))
                .list();
    }
}
