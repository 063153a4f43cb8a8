package org.bienban.app.minutes;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers given under an idempotency key, so that a request repeated after a lost answer does nothing twice. The caller
 * holds a lock on the minutes or their draft, so that two equal requests come one after the other.
 */
@Component
class AnsweredRequests {

    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final int LONGEST_KEY = 100;

    private final JdbcClient jdbc;

    AnsweredRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    <T> Optional<T> find(UUID minutesId, String kind, @Nullable String key, Class<T> type) {
        if (key == null) {
            return Optional.empty();
        }
        return jdbc.sql("select answer from minutes_request where minutes_id = :id and kind = :kind and key = :key")
                .param("id", minutesId)
                .param("kind", kind)
                .param("key", shortened(key))
                .query(String.class)
                .optional()
                .map(json -> MinutesJson.read(json, type));
    }

    void remember(UUID minutesId, String kind, @Nullable String key, Object answer, Instant at) {
        if (key == null || key.isBlank()) {
            return;
        }
        jdbc.sql("delete from minutes_request where minutes_id = :id and answered_at < :before")
                .param("id", minutesId)
                .param("before", Timestamp.from(at.minus(REMEMBERED)))
                .update();
        jdbc.sql("""
                        insert into minutes_request (minutes_id, kind, key, answer, answered_at)
                        values (:id, :kind, :key, :answer::jsonb, :at) on conflict do nothing""")
                .param("id", minutesId)
                .param("kind", kind)
                .param("key", shortened(key))
                .param("answer", MinutesJson.write(answer))
                .param("at", Timestamp.from(at))
                .update();
    }

    private static String shortened(String key) {
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }
}
