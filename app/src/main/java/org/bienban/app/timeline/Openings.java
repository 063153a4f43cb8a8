package org.bienban.app.timeline;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Actors;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.Permissions;
import org.bienban.app.access.PersonalDataRead;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps who of the two sides opened which version, so that each side sees whether the other has read what it sent. What
 * members of the cell read is nobody's business here and is not kept.
 */
@Component
class Openings {

    private static final Logger log = LoggerFactory.getLogger(Openings.class);
    private static final String SAVING = "download";

    /** What shows the text of the minutes or what was said about it. */
    private static final Set<String> SHOWING = Set.of("read", "inspect", "remarks", "versions", "compare", SAVING);

    private final MinutesRegister minutes;
    private final Permissions permissions;
    private final CurrentActor current;
    private final Actors actors;
    private final JdbcClient jdbc;
    private final TransactionTemplate own;

    Openings(
            MinutesRegister minutes,
            Permissions permissions,
            CurrentActor current,
            Actors actors,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.minutes = minutes;
        this.permissions = permissions;
        this.current = current;
        this.actors = actors;
        this.jdbc = jdbc;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The newest version first, in it the first to open it first. */
    List<Opening> of(UUID minutesId) {
        return jdbc.sql("select * from minutes_opening where minutes_id = :id order by version desc, first_at")
                .param("id", minutesId)
                .query((row, number) -> new Opening(
                        row.getInt("version"),
                        row.getObject("person_id", UUID.class),
                        Side.valueOf(row.getString("side")),
                        row.getTimestamp("first_at").toInstant(),
                        row.getTimestamp("last_at").toInstant(),
                        row.getInt("times"),
                        instant(row.getTimestamp("saved_at"))))
                .list();
    }

    /** A page is not refused because its opening could not be noted. */
    @EventListener
    void on(PersonalDataRead read) {
        UUID id = read.objectId();
        if (id == null || !read.objectKind().equals("minutes") || !SHOWING.contains(read.purpose())) {
            return;
        }
        try {
            own.executeWithoutResult(status -> note(id, read));
        } catch (RuntimeException e) {
            log.error("The opening of minutes could not be noted", e);
        }
    }

    private void note(UUID id, PersonalDataRead read) {
        jdbc.sql("set local synchronous_commit = off").update();
        minutes.find(id)
                .filter(found -> found.version() > 0)
                .ifPresent(found -> side(read.personId(), found).ifPresent(side -> note(found, read, side)));
    }

    private void note(MinutesSummary found, PersonalDataRead read, Side side) {
        Integer version = read.version();
        jdbc.sql("""
                        insert into minutes_opening (minutes_id, version, person_id, side, first_at, last_at, saved_at)
                        values (:id, :version, :person, :side, :at, :at, :saved)
                        on conflict (minutes_id, version, person_id) do update set
                            side = excluded.side,
                            last_at = greatest(minutes_opening.last_at, excluded.last_at),
                            times = minutes_opening.times + 1,
                            saved_at = coalesce(minutes_opening.saved_at, excluded.saved_at)""")
                .param("id", found.id())
                .param("version", version == null ? found.version() : Math.min(version, found.version()))
                .param("person", read.personId())
                .param("side", side.name())
                .param("at", Timestamp.from(read.at()))
                .param("saved", read.purpose().equals(SAVING) ? Timestamp.from(read.at()) : null)
                .update();
    }

    private Optional<Side> side(UUID person, MinutesSummary about) {
        Actor reader = current.find()
                .filter(actor -> actor.personId().equals(person))
                .orElseGet(() -> actors.ofPerson(person));
        if (permissions.mayDraft(reader, about.cellId())) {
            return Optional.of(Side.CELL);
        }
        return permissions.mayInspect(reader, about.cellId(), about.wardId())
                ? Optional.of(Side.COMMITTEE)
                : Optional.empty();
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
