package org.bienban.app.review;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.InboxTask;
import org.bienban.app.minutes.MinutesSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Records for whom a deed of a review was done, where the person stood in for somebody who is away. Each method is
 * called in the transaction of the deed, after it.
 */
@Component
public class DeputyTrace {

    private final JdbcClient jdbc;
    private final Inbox inbox;

    DeputyTrace(JdbcClient jdbc, Inbox inbox) {
        this.jdbc = jdbc;
        this.inbox = inbox;
    }

    /**
     * For whom the deeds of a review were done.
     *
     * @param remarks by id of remark or reply: for whom its author wrote it
     * @param rounds by number: for whom the verdict was given
     */
    public record Behalf(Map<UUID, UUID> remarks, Map<Integer, UUID> rounds) {

        /** Copies the maps. */
        public Behalf {
            remarks = Map.copyOf(remarks);
            rounds = Map.copyOf(rounds);
        }

        /** The name of the person for whom a remark or reply was written, empty if its author wrote it for themselves. */
        public String name(UUID remarkOrReply, Map<UUID, String> names) {
            UUID person = remarks.get(remarkOrReply);
            return person == null ? "" : names.getOrDefault(person, "");
        }
    }

    /** Returns for whom deeds were done; deeds people did for themselves are left out. */
    public Behalf of(UUID minutesId) {
        Map<UUID, UUID> remarks = jdbc
                .sql("""
                        select id, on_behalf_of from review_remark
                        where minutes_id = :minutes and on_behalf_of is not null
                        union all
                        select p.id, p.on_behalf_of from review_reply p join review_remark r on r.id = p.remark_id
                        where r.minutes_id = :minutes and p.on_behalf_of is not null""")
                .param("minutes", minutesId)
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<Integer, UUID> rounds = jdbc
                .sql("""
                        select number, on_behalf_of from review_round
                        where minutes_id = :minutes and on_behalf_of is not null""")
                .param("minutes", minutesId)
                .query((row, number) -> Map.entry(row.getInt(1), row.getObject(2, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Behalf(remarks, rounds);
    }

    /** Marks a verdict and the remarks published with it; returns for whom it was given, null for themselves. */
    @Nullable
    UUID verdict(Actor actor, Round round, Hand hand) {
        UUID behalf = handedIn(actor, round, hand);
        if (behalf != null) {
            jdbc.sql("update review_round set on_behalf_of = :behalf where minutes_id = :minutes and number = :round")
                    .param("behalf", behalf)
                    .param("minutes", round.minutesId())
                    .param("round", round.number())
                    .update();
        }
        return behalf;
    }

    /** Marks the remarks a person hands in; returns for whom they were written, null for themselves. */
    @Nullable
    UUID handedIn(Actor actor, Round round, Hand hand) {
        UUID behalf = hand.task().holderFor();
        if (behalf != null) {
            jdbc.sql("""
                            update review_remark set on_behalf_of = :behalf
                            where minutes_id = :minutes and round = :round and author_id = :author""")
                    .param("behalf", behalf)
                    .param("minutes", round.minutesId())
                    .param("round", round.number())
                    .param("author", actor.personId())
                    .update();
        }
        return behalf;
    }

    void fixed(Actor actor, MinutesSummary about, UUID remarkId) {
        mark("update review_remark set fixed_for = :behalf where id = :id", remarkId, actor.draftsFor(about.cellId()));
    }

    void accepted(Actor actor, MinutesSummary about, UUID remarkId) {
        mark("update review_remark set accepted_for = :behalf where id = :id", remarkId, inspecting(actor, about));
    }

    /** Marks an answer; the side of the cell goes first, as it does for the right to answer. */
    void replied(Actor actor, MinutesSummary about, UUID replyId, boolean forCell) {
        UUID behalf = forCell ? actor.draftsFor(about.cellId()) : inspecting(actor, about);
        mark("update review_reply set on_behalf_of = :behalf where id = :id", replyId, behalf);
    }

    private void mark(String sql, UUID id, @Nullable UUID behalf) {
        if (behalf != null) {
            jdbc.sql(sql).param("behalf", behalf).param("id", id).update();
        }
    }

    /** As they have the step in hand; who has none, by their posts. */
    private @Nullable UUID inspecting(Actor actor, MinutesSummary about) {
        Optional<InboxTask> held = inbox.inspectionHeldBy(actor.personId(), about.id());
        return held.isPresent()
                ? held.get().holderFor()
                : actor.inspectsFor(about.cellId(), about.wardId(), about.sentBy());
    }
}
