package org.bienban.app.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the tables {@code attendance} and {@code meeting_guest}. */
@Component
class RollCallTable {

    private final JdbcClient jdbc;

    RollCallTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long revision(UUID meetingId) {
        return jdbc.sql("select roll_revision from meeting where id = :id")
                .param("id", meetingId)
                .query(Long.class)
                .single();
    }

    Map<UUID, RollCallMark> marks(UUID meetingId) {
        Map<UUID, RollCallMark> marks = new LinkedHashMap<>();
        jdbc.sql("select person_id, presence, reason from attendance where meeting_id = :id")
                .param("id", meetingId)
                .query((ResultSet row) -> {
                    marks.put(
                            row.getObject("person_id", UUID.class),
                            new RollCallMark(Presence.valueOf(row.getString("presence")), row.getString("reason")));
                });
        return marks;
    }

    List<Guest> guests(UUID meetingId) {
        return jdbc.sql("select name, post from meeting_guest where meeting_id = :id order by position")
                .param("id", meetingId)
                .query(RollCallTable::guest)
                .list();
    }

    /** Who called the roll last, empty if nobody did or it was not kept. */
    Optional<RollCallTaking> taking(UUID meetingId) {
        return jdbc.sql("select * from meeting where id = :id and roll_called_by is not null")
                .param("id", meetingId)
                .query((row, number) -> new RollCallTaking(
                        row.getObject("roll_called_by", UUID.class),
                        row.getObject("roll_called_for", UUID.class),
                        row.getTimestamp("roll_called_at").toInstant()))
                .optional();
    }

    /** Replaces the roll call if its revision is still the given one. */
    boolean replace(UUID meetingId, RollCall rollCall, RollCallTaking taking) {
        int taken = jdbc.sql("""
                        update meeting set roll_revision = roll_revision + 1, roll_called_by = :by, roll_called_for = :for,
                            roll_called_at = :at
                        where id = :id and roll_revision = :revision""")
                .param("id", meetingId)
                .param("revision", rollCall.revision())
                .param("by", taking.by())
                .param("for", taking.onBehalfOf())
                .param("at", Timestamp.from(taking.at()))
                .update();
        if (taken == 0) {
            return false;
        }
        jdbc.sql("delete from attendance where meeting_id = :id")
                .param("id", meetingId)
                .update();
        jdbc.sql("delete from meeting_guest where meeting_id = :id")
                .param("id", meetingId)
                .update();
        insertAttendances(meetingId, rollCall.attendances());
        insertGuests(meetingId, rollCall.guests());
        return true;
    }

    private void insertAttendances(UUID meetingId, List<Attendance> all) {
        jdbc.sql("""
                        insert into attendance (meeting_id, person_id, standing, participation, presence, reason)
                        select :meeting, * from unnest(:people::uuid[], :standings::text[], :participations::text[],
                                                       :presences::text[], :reasons::text[])""")
                .param("meeting", meetingId)
                .param("people", all.stream().map(Attendance::personId).toArray(UUID[]::new))
                .param("standings", all.stream().map(a -> a.standing().name()).toArray(String[]::new))
                .param(
                        "participations",
                        all.stream().map(a -> a.participation().name()).toArray(String[]::new))
                .param("presences", all.stream().map(a -> a.presence().name()).toArray(String[]::new))
                .param("reasons", all.stream().map(Attendance::reason).toArray(String[]::new))
                .update();
    }

    private void insertGuests(UUID meetingId, List<Guest> guests) {
        for (int i = 0; i < guests.size(); i++) {
            jdbc.sql(
                            "insert into meeting_guest (meeting_id, position, name, post) values (:id, :position, :name, :post)")
                    .param("id", meetingId)
                    .param("position", i)
                    .param("name", guests.get(i).name())
                    .param("post", guests.get(i).post())
                    .update();
        }
    }

    private static Guest guest(ResultSet row, int index) throws SQLException {
        return new Guest(row.getString("name"), row.getString("post"));
    }
}
