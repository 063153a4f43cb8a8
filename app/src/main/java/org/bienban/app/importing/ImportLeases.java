package org.bienban.app.importing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a batch to one worker at a time. A worker renews its lease while it works; a batch whose lease has run
 * out was left by a node that died and goes to whoever asks next.
 */
@Component
class ImportLeases {

    private static final Duration LEASE = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportLeases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes the oldest batch that waits or was left behind. */
    @Transactional
    Optional<UUID> take() {
        return jdbc.sql("""
                        update import_batch set state = 'RUNNING', leased_until = :until
                         where id = (select id from import_batch
                                      where state = 'WAITING' or (state = 'RUNNING' and leased_until < :now)
                                      order by created_at limit 1 for update skip locked)
                        returning id""")
                .param("until", Timestamp.from(clock.instant().plus(LEASE)))
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional();
    }

    /** Renews the lease; answers false where somebody asked to cancel. */
    @Transactional
    boolean renew(UUID id) {
        return jdbc.sql("update import_batch set leased_until = :until where id = :id returning not cancel_asked")
                .param("until", Timestamp.from(clock.instant().plus(LEASE)))
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    @Transactional
    void total(UUID id, long total) {
        jdbc.sql("update import_batch set total = :total where id = :id")
                .param("total", total)
                .param("id", id)
                .update();
    }

    @Transactional
    void finish(UUID id, ImportState state) {
        jdbc.sql("""
                        update import_batch set state = :state, finished_at = :at, leased_until = null, cancel_asked = false
                         where id = :id""")
                .param("state", state.name())
                .param("at", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }
}
