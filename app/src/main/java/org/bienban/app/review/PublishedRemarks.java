package org.bienban.app.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Audiences;
import org.bienban.app.access.MinutesExposure;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remarks a verdict has published, whoever asks: for shadows of what is stored, which then tell those alone who see the review. */
@Component
@Transactional(readOnly = true)
public class PublishedRemarks {

    /**
     * A published remark.
     *
     * @param audiences tokens of those who see the review
     * @param replies what was answered, in the order of time
     */
    public record PublishedRemark(
            UUID id,
            MinutesSummary minutes,
            RemarkHead head,
            Severity severity,
            String author,
            String text,
            List<String> replies,
            Instant publishedAt,
            Set<String> audiences) {

        /** Copies the lists. */
        public PublishedRemark {
            replies = List.copyOf(replies);
            audiences = Set.copyOf(audiences);
        }
    }

    private final MinutesRegister minutes;
    private final Audiences audiences;
    private final JdbcClient jdbc;

    PublishedRemarks(MinutesRegister minutes, Audiences audiences, JdbcClient jdbc) {
        this.minutes = minutes;
        this.audiences = audiences;
        this.jdbc = jdbc;
    }

    /** The remark; empty if there is none or no verdict has published it. */
    public Optional<PublishedRemark> find(UUID id) {
        return jdbc.sql("select r.*, p.full_name from review_remark r join person p on p.id = r.author_id"
                        + " where r.id = :id and r.published_at is not null")
                .param("id", id)
                .query(this::remark)
                .optional();
    }

    private PublishedRemark remark(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        MinutesSummary about =
                minutes.find(row.getObject("minutes_id", UUID.class)).orElseThrow();
        return new PublishedRemark(
                id,
                about,
                RemarkHead.valueOf(row.getString("head")),
                Severity.valueOf(row.getString("severity")),
                row.getString("full_name"),
                row.getString("text"),
                replies(id),
                row.getTimestamp("published_at").toInstant(),
                audiences.ofMinutes(about.cellId(), about.wardId(), MinutesExposure.SENT));
    }

    private List<String> replies(UUID remark) {
        return jdbc.sql("select text from review_reply where remark_id = :remark order by at, id")
                .param("remark", remark)
                .query((row, number) -> row.getString("text"))
                .list();
    }
}
