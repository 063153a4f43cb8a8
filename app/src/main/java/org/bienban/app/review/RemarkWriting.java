package org.bienban.app.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes remarks, their anchors and replies. */
@Component
class RemarkWriting {

    private final JdbcClient jdbc;
    private final AnchorTable anchors;

    RemarkWriting(JdbcClient jdbc, AnchorTable anchors) {
        this.jdbc = jdbc;
        this.anchors = anchors;
    }

    /**
     * Keeps a draft; saving the same id again replaces it.
     *
     * @return false if the id belongs to another person's, another minutes' or a published remark
     */
    boolean saveDraft(UUID id, Round round, UUID authorId, RemarkText written, List<Anchor> places, Instant at) {
        int kept = jdbc.sql("""
                        insert into review_remark (id, minutes_id, round, author_id, head, severity, text,
                            wording, created_at, changed_at)
                        values (:id, :minutes, :round, :author, :head, :severity, :text,
                            nullif(:wording, ''), :at, :at)
                        on conflict (id) do update set head = excluded.head, severity = excluded.severity,
                            text = excluded.text, wording = excluded.wording, round = excluded.round, changed_at = excluded.changed_at
                        where review_remark.author_id = excluded.author_id and review_remark.published_at is null
                            and review_remark.submitted_at is null
                            and review_remark.minutes_id = excluded.minutes_id""")
                .param("id", id)
                .param("minutes", round.minutesId())
                .param("round", round.number())
                .param("author", authorId)
                .param("head", written.head().name())
                .param("severity", written.severity().name())
                .param("text", written.text())
                .param("wording", written.wording())
                .param("at", Timestamp.from(at))
                .update();
        if (kept > 0) {
            anchors.replace(id, places);
        }
        return kept > 0;
    }

    boolean deleteDraft(UUID id, UUID authorId) {
        return jdbc.sql("""
                        delete from review_remark where id = :id and author_id = :author and published_at is null
                            and submitted_at is null""").param("id", id).param("author", authorId).update() > 0;
    }

    /** Hands the drafts of one person in a round in, for those who decide after them. */
    void submit(Round round, UUID authorId, Instant at) {
        jdbc.sql("""
                        update review_remark set submitted_at = :at
                        where minutes_id = :minutes and round = :round and author_id = :author
                            and published_at is null and submitted_at is null""")
                .param("minutes", round.minutesId())
                .param("round", round.number())
                .param("author", authorId)
                .param("at", Timestamp.from(at))
                .update();
    }

    void addReply(UUID id, UUID remarkId, UUID authorId, String text, Instant at) {
        jdbc.sql("""
                        insert into review_reply (id, remark_id, author_id, text, at)
                        values (:id, :remark, :author, :text, :at) on conflict (id) do nothing""")
                .param("id", id)
                .param("remark", remarkId)
                .param("author", authorId)
                .param("text", text)
                .param("at", Timestamp.from(at))
                .update();
    }

    void markFixed(UUID remarkId, UUID personId, Instant at) {
        jdbc.sql("""
                        update review_remark set fixed_at = :at, fixed_by = :person
                        where id = :id and fixed_at is null""")
                .param("id", remarkId)
                .param("person", personId)
                .param("at", Timestamp.from(at))
                .update();
    }

    void reopen(UUID remarkId) {
        jdbc.sql("""
                        update review_remark set fixed_at = null, fixed_by = null, fixed_for = null,
                            accepted_at = null, accepted_by = null, accepted_for = null where id = :id""").param("id", remarkId).update();
    }

    void accept(UUID remarkId, UUID personId, Instant at) {
        jdbc.sql("""
                        update review_remark set accepted_at = :at, accepted_by = :person
                        where id = :id and accepted_at is null""")
                .param("id", remarkId)
                .param("person", personId)
                .param("at", Timestamp.from(at))
                .update();
    }
}
