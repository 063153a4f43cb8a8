package org.bienban.app.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Rows of the table {@code minutes_version}. */
@Component
class VersionTable {

    private final JdbcClient jdbc;

    VersionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Freezes a version and returns its digest. */
    String insert(
            UUID minutesId,
            int number,
            MinutesContent content,
            @Nullable MeetingSnapshot meeting,
            UUID sentBy,
            @Nullable UUID sentFor,
            Instant at) {
        JsonNode contentTree = MinutesJson.tree(content);
        JsonNode meetingTree = meeting == null ? null : MinutesJson.tree(meeting);
        String sha256 = VersionDigest.of(contentTree, meetingTree);
        jdbc.sql("""
                        insert into minutes_version (minutes_id, number, content, meeting, sha256, sent_by, sent_for, sent_at)
                        values (:id, :number, :content::jsonb, :meeting::jsonb, :sha256, :by, :for, :at)""")
                .param("id", minutesId)
                .param("number", number)
                .param("content", MinutesJson.write(contentTree))
                .param("meeting", meetingTree == null ? null : MinutesJson.write(meetingTree))
                .param("sha256", sha256)
                .param("by", sentBy)
                .param("for", sentFor)
                .param("at", Timestamp.from(at))
                .update();
        return sha256;
    }

    Optional<MinutesVersion> find(UUID minutesId, int number) {
        return jdbc.sql("select * from minutes_version where minutes_id = :id and number = :number")
                .param("id", minutesId)
                .param("number", number)
                .query(VersionTable::version)
                .optional();
    }

    Optional<MinutesVersion> latest(UUID minutesId) {
        return jdbc.sql("select * from minutes_version where minutes_id = :id order by number desc limit 1")
                .param("id", minutesId)
                .query(VersionTable::version)
                .optional();
    }

    /** Who sent the newest version. */
    Optional<UUID> sender(UUID minutesId) {
        return jdbc.sql("select sent_by from minutes_version where minutes_id = :id order by number desc limit 1")
                .param("id", minutesId)
                .query(UUID.class)
                .optional();
    }

    List<VersionStamp> stamps(UUID minutesId) {
        return jdbc.sql("""
                        select number, sha256, sent_by, sent_for, sent_at from minutes_version where minutes_id = :id
                        order by number""").param("id", minutesId).query(VersionTable::stamp).list();
    }

    /** Whether the stored text still has the stored digest. */
    boolean isIntact(UUID minutesId, int number) {
        return jdbc.sql(
                        "select content, meeting, sha256 from minutes_version where minutes_id = :id and number = :number")
                .param("id", minutesId)
                .param("number", number)
                .query((row, index) -> {
                    String meeting = row.getString("meeting");
                    return VersionDigest.of(
                                    MinutesJson.parse(row.getString("content")),
                                    meeting == null ? null : MinutesJson.parse(meeting))
                            .equals(row.getString("sha256"));
                })
                .single();
    }

    private static MinutesVersion version(ResultSet row, int index) throws SQLException {
        String meeting = row.getString("meeting");
        return new MinutesVersion(
                row.getObject("minutes_id", UUID.class),
                row.getInt("number"),
                MinutesJson.read(row.getString("content"), MinutesContent.class),
                meeting == null ? null : MinutesJson.read(meeting, MeetingSnapshot.class),
                row.getString("sha256"),
                row.getObject("sent_by", UUID.class),
                row.getObject("sent_for", UUID.class),
                row.getTimestamp("sent_at").toInstant());
    }

    private static VersionStamp stamp(ResultSet row, int index) throws SQLException {
        return new VersionStamp(
                row.getInt("number"),
                row.getString("sha256"),
                row.getObject("sent_by", UUID.class),
                row.getObject("sent_for", UUID.class),
                row.getTimestamp("sent_at").toInstant());
    }
}
