package org.bienban.app.minutes;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Audiences;
import org.bienban.app.meeting.MeetingKind;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the table {@code minutes} as aggregates. */
@Component
class MinutesTable {

    private static final String SAVE = """
            update minutes set state = :state, version = :version, number = :number, language = :language,
                   cell_name = :cellName, ward_id = :ward, audiences = :audiences, changed_at = :at,
                   revision = revision + 1
            where id = :id and revision = :revision""";

    private final JdbcClient jdbc;
    private final Audiences audiences;

    MinutesTable(JdbcClient jdbc, Audiences audiences) {
        this.jdbc = jdbc;
        this.audiences = audiences;
    }

    /** Inserts the minutes; false if the meeting has minutes already. */
    boolean insert(Minutes minutes, Instant at) {
        YearMonth month = minutes.month();
        MeetingKind kind = minutes.kind();
        return jdbc.sql("""
                        insert into minutes (id, meeting_id, cell_id, cell_name, ward_id, kind, month, title, language,
                                             state, version, number, audiences, created_at, changed_at)
                        values (:id, :meeting, :cell, :cellName, :ward, :kind, :month, :title, :language, :state,
                                :version, :number, :audiences, :at, :at)
                        on conflict (meeting_id) do nothing""")
                        .param("id", minutes.id())
                        .param("meeting", minutes.meetingId())
                        .param("cell", minutes.cellId())
                        .param("cellName", minutes.cellName())
                        .param("ward", minutes.wardId())
                        .param("kind", kind == null ? null : kind.name())
                        .param("month", month == null ? null : month.atDay(1))
                        .param("title", minutes.title())
                        .param("language", minutes.language())
                        .param("state", minutes.state().name())
                        .param("version", minutes.version())
                        .param("number", minutes.number())
                        .param("audiences", minutes.audiences().toArray(String[]::new))
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<Minutes> find(UUID id) {
        return jdbc.sql("select * from minutes where id = :id")
                .param("id", id)
                .query(MinutesTable::minutes)
                .optional();
    }

    Minutes get(UUID id) {
        return find(id).orElseThrow(() -> new NotFoundException("minutes", id));
    }

    /** The minutes, with their row locked until the transaction ends. */
    Minutes lock(UUID id) {
        return jdbc.sql("select * from minutes where id = :id for update")
                .param("id", id)
                .query(MinutesTable::minutes)
                .optional()
                .orElseThrow(() -> new NotFoundException("minutes", id));
    }

    Optional<UUID> ofMeeting(UUID meetingId) {
        return jdbc.sql("select id from minutes where meeting_id = :id")
                .param("id", meetingId)
                .query(UUID.class)
                .optional();
    }

    /** Writes the minutes with the audiences that follow from their state. */
    void save(Minutes minutes, Instant at) {
        requireUnchanged(jdbc.sql(SAVE).params(columns(minutes, at)).update());
    }

    /** The same, with what happened to them. */
    void save(Minutes minutes, Instant at, MinutesHistory.Entry entry) {
        Map<String, Object> columns = columns(minutes, at);
        columns.put("what", entry.deed().name());
        columns.put("by", entry.by());
        columns.put("behalf", entry.onBehalfOf());
        columns.put("note", entry.note());
        requireUnchanged(
                jdbc.sql("with saved as (" + SAVE + """
                         returning id)
                        insert into minutes_event (minutes_id, what, version, by_person, on_behalf_of, at, note)
                        select id, :what, :version, cast(:by as uuid), cast(:behalf as uuid), :at, :note from saved""").params(columns).update());
    }

    private Map<String, Object> columns(Minutes minutes, Instant at) {
        Set<String> tokens = audiences.ofMinutes(minutes.cellId(), minutes.wardId(), minutes.exposure());
        Map<String, Object> columns = new HashMap<>();
        columns.put("state", minutes.state().name());
        columns.put("version", minutes.version());
        columns.put("number", minutes.number());
        columns.put("language", minutes.language());
        columns.put("cellName", minutes.cellName());
        columns.put("ward", minutes.wardId());
        columns.put("audiences", tokens.toArray(String[]::new));
        columns.put("at", Timestamp.from(at));
        columns.put("id", minutes.id());
        columns.put("revision", minutes.revision());
        return columns;
    }

    private static void requireUnchanged(int written) {
        if (written == 0) {
            throw new ConflictException(Refusal.of("minutes.refusal.changedMeanwhile"));
        }
    }

    static Minutes minutes(ResultSet row, int index) throws SQLException {
        LocalDate month = row.getObject("month", LocalDate.class);
        String kind = row.getString("kind");
        return new Minutes(
                row.getObject("id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getObject("cell_id", UUID.class),
                row.getString("cell_name"),
                row.getObject("ward_id", UUID.class),
                kind == null ? null : MeetingKind.valueOf(kind),
                month == null ? null : YearMonth.from(month),
                row.getString("title"),
                row.getString("language"),
                MinutesState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getString("number"),
                strings(row.getArray("audiences")),
                row.getLong("revision"));
    }

    static Set<String> strings(@Nullable Array array) throws SQLException {
        return array == null ? Set.of() : Set.of((String[]) array.getArray());
    }
}
