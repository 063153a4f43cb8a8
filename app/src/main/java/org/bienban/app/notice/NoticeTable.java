package org.bienban.app.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * Writes notices, however many, in a few plain statements, and with them puts those into the outbox that are to go by mail
 * at once: what is told is mailed, and what is rolled back is not.
 */
@Component
class NoticeTable {

    private final NamedParameterJdbcTemplate jdbc;
    private final MailWishes wishes;

    NoticeTable(NamedParameterJdbcTemplate jdbc, MailWishes wishes) {
        this.jdbc = jdbc;
        this.wishes = wishes;
    }

    void insert(Collection<Tidings> all, Instant at) {
        Set<UUID> people = all.stream().flatMap(news -> news.people().stream()).collect(Collectors.toSet());
        if (people.isEmpty()) {
            return;
        }
        MailWishes.Reached reached = wishes.of(people);
        List<SqlParameterSource> rows = new ArrayList<>();
        List<UUID> mailed = new ArrayList<>();
        for (Tidings news : all) {
            for (UUID person : news.people()) {
                UUID id = UUID.randomUUID();
                boolean atOnce = reached.atOnce(person, news.kind().family());
                rows.add(row(id, person, news, at, atOnce ? at : null));
                if (atOnce) {
                    mailed.add(id);
                }
            }
        }
        insert(rows);
        if (!mailed.isEmpty()) {
            mail(mailed, at);
        }
    }

    private void insert(List<SqlParameterSource> rows) {
        jdbc.batchUpdate("""
                        insert into notice (id, person_id, kind, arguments, link, subject_id, issue_id, entries, at,
                            mailed_at)
                        values (:id, :person, :kind, :arguments, :link, :subject, :issue, :entries, :at, :mailedAt)
                        on conflict (person_id, kind, subject_id) do nothing""", rows.toArray(SqlParameterSource[]::new));
    }

    /** Those who were told the same before are not there, and are not mailed again. */
    private void mail(List<UUID> noticeIds, Instant at) {
        jdbc.update("""
                insert into mail (id, person_id, address, notice_id, state, due_at, at)
                select gen_random_uuid(), m.person_id, m.address, n.id, 'WAITING', :at, :at
                from notice n join mail_address m using (person_id) where n.id = any(:notices)""", Map.of("notices", noticeIds.toArray(UUID[]::new), "at", Timestamp.from(at)));
    }

    private static SqlParameterSource row(UUID id, UUID person, Tidings news, Instant at, @Nullable Instant mailedAt) {
        return new MapSqlParameterSource("id", id)
                .addValue("person", person)
                .addValue("kind", news.kind().name())
                .addValue("arguments", news.arguments().toArray(String[]::new))
                .addValue("link", news.link())
                .addValue("subject", news.subjectId())
                .addValue("issue", news.issueId())
                .addValue(
                        "entries",
                        news.entries().isEmpty() ? null : news.entries().toArray(String[]::new))
                .addValue("at", Timestamp.from(at))
                .addValue("mailedAt", mailedAt == null ? null : Timestamp.from(mailedAt));
    }
}
