package org.bienban.app.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Adds entries. Takes part in the transaction of the deed, so that there is never one without the other, and takes no
 * lock: sealing comes later.
 */
@Component
class Journal {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Circumstances circumstances;
    private final Clock clock;

    Journal(JdbcClient jdbc, JsonMapper json, Circumstances circumstances, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.circumstances = circumstances;
        this.clock = clock;
    }

    @Transactional
    public void add(Deed deed) {
        Circumstances.Found found = circumstances.find();
        Deed.Subject subject = deed.subject();
        UUID actor = deed.by() == null ? found.personId() : deed.by();
        jdbc.sql("""
                        insert into audit_entry (at, actor_id, on_behalf_of, account_id, token_id, channel, action, operational, object_kind,
                            object_id, unit_id, ward_id, subject_id, changed, address)
                        values (:at, :actor, :behalf, :account, :token, :channel, :action, :operational, :kind,
                            :object, :unit, :ward, :subject, :changed, :address)""")
                .param("at", Timestamp.from(Objects.requireNonNullElseGet(deed.at(), clock::instant)))
                .param("actor", actor)
                .param("behalf", deed.behalf())
                .param("account", own(actor, found, found.accountId()))
                .param("token", own(actor, found, found.tokenId()))
                .param("channel", found.channel().name())
                .param("action", deed.action().name())
                .param("operational", deed.action().operational())
                .param("kind", subject.kind())
                .param("object", subject.id())
                .param("unit", subject.unitId())
                .param("ward", subject.wardId())
                .param("subject", subject.personId())
                .param("changed", json.writeValueAsString(deed.changed().facts()))
                .param("address", found.address())
                .update();
    }

    /**
     * Tells whether this begins a sitting: nothing of the kind was noted within the time. Notes it in any case.
     */
    @Transactional
    public boolean begins(UUID person, UUID object, String what, Duration gap) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        with before as (
                            select last_at from audit_sitting
                            where person_id = :person and object_id = :object and what = :what),
                        noted as (
                            insert into audit_sitting (person_id, object_id, what, last_at)
                            values (:person, :object, :what, :now)
                            on conflict (person_id, object_id, what)
                                do update set last_at = greatest(audit_sitting.last_at, excluded.last_at)
                            returning 1)
                        select coalesce((select last_at from before) < :gap, true) from noted""")
                .param("person", person)
                .param("object", object)
                .param("what", what)
                .param("now", Timestamp.from(now))
                .param("gap", Timestamp.from(now.minus(gap)))
                .query(Boolean.class)
                .single();
    }

    /** How the person asking signed in says nothing about a deed somebody else is recorded for. */
    private static @Nullable UUID own(@Nullable UUID actor, Circumstances.Found found, @Nullable UUID signedInBy) {
        return Objects.equals(actor, found.personId()) ? signedInBy : null;
    }
}
