package org.bienban.app.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads remarks with their anchors and replies. A draft is read by its author only, and once handed in also by those
 * who decide after them: every query says so.
 */
@Component
class RemarkTable {

    private static final String SELECT = """
            select r.* from review_remark r
            where (r.published_at is not null or r.author_id = :reader
                or (r.submitted_at is not null and :deciding))
            """;

    private final JdbcClient jdbc;
    private final AnchorTable anchors;

    RemarkTable(JdbcClient jdbc, AnchorTable anchors) {
        this.jdbc = jdbc;
        this.anchors = anchors;
    }

    /** All remarks of the minutes the reader may know, in the order they were written. */
    List<Remark> of(UUID minutesId, UUID readerId) {
        return of(minutesId, readerId, false);
    }

    /** The same, for somebody deciding also what others of the committee have handed in. */
    List<Remark> of(UUID minutesId, UUID readerId, boolean deciding) {
        return of(minutesId, readerId, deciding, anchors.of(minutesId));
    }

    List<Remark> of(UUID minutesId, UUID readerId, boolean deciding, Map<UUID, AnchorTrail> trails) {
        Map<UUID, List<Reply>> replies = replies("r.minutes_id = :id", minutesId);
        return jdbc.sql(SELECT + " and r.minutes_id = :minutes order by r.created_at, r.id")
                .param("reader", readerId)
                .param("deciding", deciding)
                .param("minutes", minutesId)
                .query((row, number) -> remark(row, trails, replies))
                .list();
    }

    /** What speaks for or against a verdict: of all remarks the reader may know, in the order they were written. */
    List<Weight> weights(UUID minutesId, UUID readerId, boolean deciding) {
        return jdbc.sql(SELECT + " and r.minutes_id = :minutes order by r.created_at, r.id")
                .param("reader", readerId)
                .param("deciding", deciding)
                .param("minutes", minutesId)
                .query((row, number) -> new Weight(
                        RemarkHead.valueOf(row.getString("head")),
                        Severity.valueOf(row.getString("severity")),
                        state(row),
                        row.getTimestamp("set_aside_at") != null,
                        row.getString("text")))
                .list();
    }

    /** One remark with its replies, if the reader may know it. */
    Optional<Remark> one(UUID id, UUID readerId, boolean deciding) {
        return jdbc.sql(SELECT + " and r.id = :id")
                .param("reader", readerId)
                .param("deciding", deciding)
                .param("id", id)
                .query((row, number) -> remark(row, anchors.ofRemark(id), replies("r.id = :id", id)))
                .optional();
    }

    Optional<Remark> find(UUID id, UUID readerId) {
        return find(id, readerId, false);
    }

    Optional<Remark> find(UUID id, UUID readerId, boolean deciding) {
        return jdbc.sql(SELECT + " and r.id = :id for update of r")
                .param("reader", readerId)
                .param("deciding", deciding)
                .param("id", id)
                .query((row, number) -> remark(row, anchors.ofRemark(id), Map.of()))
                .optional();
    }

    private Map<UUID, List<Reply>> replies(String which, UUID id) {
        return jdbc
                .sql("select p.* from review_reply p join review_remark r on r.id = p.remark_id where " + which
                        + " order by p.at, p.id")
                .param("id", id)
                .query((row, number) -> Map.entry(row.getObject("remark_id", UUID.class), reply(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Reply reply(ResultSet row) throws SQLException {
        return new Reply(
                row.getObject("id", UUID.class),
                row.getObject("author_id", UUID.class),
                row.getString("text"),
                row.getTimestamp("at").toInstant());
    }

    private static Remark remark(ResultSet row, Map<UUID, AnchorTrail> trails, Map<UUID, List<Reply>> replies)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Remark(
                id,
                row.getObject("minutes_id", UUID.class),
                row.getInt("round"),
                row.getObject("author_id", UUID.class),
                Objects.requireNonNull(trails.get(id)).origin(),
                RemarkHead.valueOf(row.getString("head")),
                Severity.valueOf(row.getString("severity")),
                row.getString("text"),
                row.getString("wording"),
                state(row),
                row.getTimestamp("changed_at").toInstant(),
                moment(row.getTimestamp("submitted_at")),
                moment(row.getTimestamp("published_at")),
                SetAsideTable.read(row),
                replies.getOrDefault(id, List.of()));
    }

    private static RemarkState state(ResultSet row) throws SQLException {
        if (row.getTimestamp("published_at") == null) {
            return RemarkState.DRAFT;
        }
        if (row.getTimestamp("set_aside_at") != null) {
            return RemarkState.SET_ASIDE;
        }
        if (row.getTimestamp("accepted_at") != null) {
            return RemarkState.ACCEPTED;
        }
        return row.getTimestamp("fixed_at") == null ? RemarkState.OPEN : RemarkState.FIXED;
    }

    private static @Nullable Instant moment(@Nullable Timestamp value) {
        return value == null ? null : value.toInstant();
    }
}
