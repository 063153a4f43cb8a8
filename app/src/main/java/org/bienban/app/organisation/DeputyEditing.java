package org.bienban.app.organisation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.organisation.OrganisationChanged.DeputyNamed;
import org.bienban.app.organisation.OrganisationChanged.DeputyRevoked;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Naming a deputy and ending it before its time. Who may is decided by the caller. */
@Service
@Transactional
public class DeputyEditing {

    private final PeopleTables tables;
    private final DeputyChecks checks;
    private final Deputyships deputyships;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeputyEditing(
            PeopleTables tables,
            DeputyChecks checks,
            Deputyships deputyships,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tables = tables;
        this.checks = checks;
        this.deputyships = deputyships;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Names a deputy and returns the id of the deputyship. */
    public UUID name(DeputyWish wish, UUID by) {
        // In one order, so that two people who name each other at the same moment wait instead of blocking each other.
        Stream.of(wish.personId(), wish.deputyId()).sorted().distinct().forEach(tables::lock);
        checks.naming(wish, LocalDate.now(clock));
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into deputyship (id, person_id, deputy_id, unit_id, valid_from, valid_to, reason,
                            set_by, set_at)
                        values (:id, :person, :deputy, :unit, :from, :to, :reason, :by, :at)""")
                .param("id", id)
                .param("person", wish.personId())
                .param("deputy", wish.deputyId())
                .param("unit", wish.unitId())
                .param("from", wish.from())
                .param("to", wish.until().plusDays(1))
                .param("reason", wish.reason().strip())
                .param("by", by)
                .param("at", Timestamp.from(Instant.now(clock)))
                .update();
        events.publishEvent(new DeputyNamed(id, wish.personId(), wish.deputyId(), wish.from()));
        return id;
    }

    /** Ends it at once; one that is over already stays as it is. */
    public void revoke(UUID id, UUID by) {
        Deputyship found = deputyships.find(id).orElseThrow(() -> new NotFoundException("deputyship", id));
        LocalDate today = LocalDate.now(clock);
        if (found.isOver(today)) {
            return;
        }
        int ended = jdbc.sql("""
                        update deputyship set revoked_at = :at, revoked_by = :by
                        where id = :id and revoked_at is null""")
                .param("id", id)
                .param("by", by)
                .param("at", Timestamp.from(Instant.now(clock)))
                .update();
        if (ended > 0) {
            events.publishEvent(new DeputyRevoked(id, found.personId(), found.deputyId(), today));
        }
    }
}
