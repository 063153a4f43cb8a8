package org.bienban.app.review.checklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bienban.app.review.RoundResult;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes sheets. */
@Component
class SheetTable {

    private final JdbcClient jdbc;

    SheetTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether anybody has begun a sheet of the minutes: without one no verdict publishes or takes over anything. */
    boolean isAnyBegun(UUID minutesId) {
        return jdbc.sql("select exists (select from review_sheet where minutes_id = :minutes)")
                .param("minutes", minutesId)
                .query(Boolean.class)
                .single();
    }

    /** The author's own sheet of a round, empty if they have not begun. */
    Sheet draft(UUID minutesId, int round, UUID authorId) {
        return jdbc.sql("""
                        select * from review_sheet where minutes_id = :minutes and round = :round and author_id = :author
                        """)
                .param("minutes", minutesId)
                .param("round", round)
                .param("author", authorId)
                .query((row, number) -> sheet(row, minutesId))
                .optional()
                .orElseGet(() -> Sheet.empty(round, authorId));
    }

    /** The newest published sheet of a round before or equal to the given one. */
    Optional<Sheet> published(UUID minutesId, int upToRound) {
        return jdbc.sql("""
                        select * from review_sheet
                        where minutes_id = :minutes and round <= :round and published_at is not null
                        order by round desc limit 1""")
                .param("minutes", minutesId)
                .param("round", upToRound)
                .query((row, number) -> sheet(row, minutesId))
                .optional();
    }

    /** What the steps of a round handed in, oldest first. */
    List<Sheet> handedIn(UUID minutesId, int round) {
        return jdbc.sql("""
                        select * from review_sheet
                        where minutes_id = :minutes and round = :round and handed_in_at is not null
                        order by handed_in_at""")
                .param("minutes", minutesId)
                .param("round", round)
                .query((row, number) -> sheet(row, minutesId))
                .list();
    }

    void answer(UUID minutesId, int round, UUID authorId, GivenAnswer given, Instant at) {
        touch(minutesId, round, authorId, at);
        jdbc.sql("""
                        insert into review_sheet_answer (minutes_id, round, author_id, item, answer, note, basis)
                        values (:minutes, :round, :author, :item, :answer, :note, :basis)
                        on conflict (minutes_id, round, author_id, item) do update
                        set answer = excluded.answer, note = excluded.note, basis = excluded.basis""")
                .param("minutes", minutesId)
                .param("round", round)
                .param("author", authorId)
                .param("item", given.item())
                .param("answer", given.answer().name())
                .param("note", given.note())
                .param("basis", given.basis())
                .update();
    }

    /** Keeps what the author leans towards and began to say. */
    void keep(UUID minutesId, Sheet sheet, Instant at) {
        touch(minutesId, sheet.round(), sheet.authorId(), at);
        jdbc.sql("""
                        update review_sheet set result = :result, reason = :reason
                        where minutes_id = :minutes and round = :round and author_id = :author
                            and published_at is null""")
                .param("minutes", minutesId)
                .param("round", sheet.round())
                .param("author", sheet.authorId())
                .param("result", sheet.result() == null ? null : sheet.result().name())
                .param("reason", sheet.reason())
                .update();
    }

    void publish(UUID minutesId, int round, UUID authorId, Instant at) {
        mark("published_at", minutesId, round, authorId, at);
    }

    void handIn(UUID minutesId, int round, UUID authorId, Instant at) {
        mark("handed_in_at", minutesId, round, authorId, at);
    }

    private void mark(String column, UUID minutesId, int round, UUID authorId, Instant at) {
        touch(minutesId, round, authorId, at);
        jdbc.sql("update review_sheet set " + column + """
                         = :at
                        where minutes_id = :minutes and round = :round and author_id = :author""")
                .param("minutes", minutesId)
                .param("round", round)
                .param("author", authorId)
                .param("at", Timestamp.from(at))
                .update();
    }

    private void touch(UUID minutesId, int round, UUID authorId, Instant at) {
        jdbc.sql("""
                        insert into review_sheet (minutes_id, round, author_id, changed_at)
                        values (:minutes, :round, :author, :at)
                        on conflict (minutes_id, round, author_id) do update set changed_at = excluded.changed_at""")
                .param("minutes", minutesId)
                .param("round", round)
                .param("author", authorId)
                .param("at", Timestamp.from(at))
                .update();
    }

    private Sheet sheet(ResultSet row, UUID minutesId) throws SQLException {
        int round = row.getInt("round");
        UUID author = row.getObject("author_id", UUID.class);
        String result = row.getString("result");
        return new Sheet(
                round,
                author,
                result == null ? null : RoundResult.valueOf(result),
                row.getString("reason"),
                answers(minutesId, round, author));
    }

    private Map<String, GivenAnswer> answers(UUID minutesId, int round, UUID authorId) {
        return jdbc
                .sql("""
                        select * from review_sheet_answer
                        where minutes_id = :minutes and round = :round and author_id = :author""")
                .param("minutes", minutesId)
                .param("round", round)
                .param("author", authorId)
                .query((row, number) -> new GivenAnswer(
                        row.getString("item"),
                        Answer.valueOf(row.getString("answer")),
                        row.getString("note"),
                        row.getString("basis")))
                .list()
                .stream()
                .collect(Collectors.toMap(GivenAnswer::item, Function.identity()));
    }
}
