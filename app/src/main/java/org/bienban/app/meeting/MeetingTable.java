package org.bienban.app.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the table {@code meeting}. */
@Component
class MeetingTable {

    private final JdbcClient jdbc;

    MeetingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Inserts the meeting; false if the cell has one of that kind for the month (or day) already. */
    boolean insert(Meeting meeting) {
        return jdbc.sql("""
                        insert into meeting (id, cell_id, ward_id, kind, month, held_on, starts_at, ends_at, place,
                                             chair_id, minute_taker_id, revision)
                        values (:id, :cell, :ward, :kind, :month, :heldOn, :startsAt, :endsAt, :place, :chair, :taker, 1)
                        on conflict do nothing""")
                        .param("id", meeting.id())
                        .param("cell", meeting.cellId())
                        .param("ward", meeting.wardId())
                        .param("kind", meeting.kind().name())
                        .param("month", meeting.month().atDay(1))
                        .param("heldOn", meeting.heldOn())
                        .param("startsAt", meeting.startsAt())
                        .param("endsAt", meeting.endsAt())
                        .param("place", meeting.place())
                        .param("chair", meeting.chairId())
                        .param("taker", meeting.minuteTakerId())
                        .update()
                == 1;
    }

    Optional<Meeting> find(UUID id) {
        return jdbc.sql("select * from meeting where id = :id")
                .param("id", id)
                .query(MeetingTable::meeting)
                .optional();
    }

    /** The meeting that stands in the way of opening another one like it. */
    Optional<Meeting> like(Meeting wanted) {
        String same = wanted.kind().isMonthly()
                ? "kind in ('REGULAR', 'COMBINED') and month = :month"
                : "kind = :kind and held_on = :heldOn and month = :month";
        return jdbc.sql("select * from meeting where cell_id = :cell and " + same)
                .param("cell", wanted.cellId())
                .param("kind", wanted.kind().name())
                .param("month", wanted.month().atDay(1))
                .param("heldOn", wanted.heldOn())
                .query(MeetingTable::meeting)
                .optional();
    }

    /** Meetings of the cells for the months from the first to the last, newest first. */
    List<Meeting> between(List<UUID> cellIds, YearMonth first, YearMonth last) {
        return jdbc.sql("""
                        select * from meeting where cell_id = any(:cells) and month between :first and :last
                        order by month desc, held_on desc, id""")
                .param("cells", cellIds.toArray(UUID[]::new))
                .param("first", first.atDay(1))
                .param("last", last.atDay(1))
                .query(MeetingTable::meeting)
                .list();
    }

    /** The last meeting of the cell before the day. */
    Optional<Meeting> lastBefore(UUID cellId, LocalDate day) {
        return jdbc.sql("""
                        select * from meeting where cell_id = :cell and held_on < :day
                        order by held_on desc, id limit 1""")
                .param("cell", cellId)
                .param("day", day)
                .query(MeetingTable::meeting)
                .optional();
    }

    /** Writes the facts if the revision is still the given one. */
    boolean update(UUID id, MeetingFacts facts, UUID wardId, long revision) {
        return jdbc.sql("""
                        update meeting set held_on = :heldOn, starts_at = :startsAt, ends_at = :endsAt, place = :place,
                               chair_id = :chair, minute_taker_id = :taker, ward_id = :ward, revision = revision + 1
                        where id = :id and revision = :revision""")
                        .param("heldOn", facts.heldOn())
                        .param("startsAt", facts.startsAt())
                        .param("endsAt", facts.endsAt())
                        .param("place", facts.place())
                        .param("chair", facts.chairId())
                        .param("taker", facts.minuteTakerId())
                        .param("ward", wardId)
                        .param("id", id)
                        .param("revision", revision)
                        .update()
                == 1;
    }

    private static Meeting meeting(ResultSet row, int index) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getObject("cell_id", UUID.class),
                row.getObject("ward_id", UUID.class),
                MeetingKind.valueOf(row.getString("kind")),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("held_on", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getString("place"),
                row.getObject("chair_id", UUID.class),
                row.getObject("minute_taker_id", UUID.class),
                row.getLong("revision"));
    }
}
