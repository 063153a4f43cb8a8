package org.bienban.app.scoring;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.refusal.ForbiddenException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a committee wishes of scoring beyond its rule sets. */
@Component
public class ScoringSettings {

    private final JdbcClient jdbc;
    private final Clock clock;

    ScoringSettings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether minutes of the ward's cells are approved only with a superior's score; no, unless it was wished. */
    @Transactional(readOnly = true)
    public boolean requiresSuperior(UUID wardId) {
        return jdbc.sql("select require_superior from scoring_setting where unit_id = :unit")
                .param("unit", wardId)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Changes it; only for those who decide ratings. */
    @Transactional
    public void requireSuperior(Actor actor, UUID wardId, boolean required) {
        if (!RatingRights.decides(actor, wardId)) {
            throw new ForbiddenException("change how " + wardId + " scores");
        }
        jdbc.sql("""
                        insert into scoring_setting (unit_id, require_superior, changed_by, changed_at)
                        values (:unit, :required, :by, :at)
                        on conflict (unit_id) do update set require_superior = excluded.require_superior,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .param("unit", wardId)
                .param("required", required)
                .param("by", actor.personId())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
