package org.bienban.app.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.refusal.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes people, memberships, posts and supervision assignments. */
@Component
class PeopleTables {

    private final JdbcClient jdbc;
    final DatedTable memberships;
    final DatedTable posts;
    final DatedTable supervisions;

    PeopleTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
        memberships = new DatedTable(jdbc, "membership");
        posts = new DatedTable(jdbc, "post");
        supervisions = new DatedTable(jdbc, "supervision");
    }

    void save(UUID id, String fullName, @Nullable String phone) {
        jdbc.sql("""
                        insert into person (id, full_name, sort_key, search_key, phone)
                        values (:id, :name, :sort, :search, :phone)
                        on conflict (id) do update set full_name = :name, sort_key = :sort,
                            search_key = :search, phone = :phone
                        """)
                .param("id", id)
                .param("name", fullName)
                .param("sort", PersonName.sortKey(fullName))
                .param("search", FoldedText.of(fullName))
                .param("phone", phone)
                .update();
    }

    /** Changes to one person come one after the other: the second waits here and then sees the first. */
    void lock(UUID personId) {
        boolean known = jdbc.sql("select id from person where id = :id for update")
                .param("id", personId)
                .query(Rows.ID)
                .optional()
                .isPresent();
        if (!known) {
            throw new NotFoundException("person", personId);
        }
    }

    boolean hasMembersSince(UUID cellId, LocalDate on) {
        return memberships.heldSince(Map.of("cell_id", cellId), on);
    }

    void endPosts(UUID unitId, LocalDate on) {
        posts.end(Map.of("unit_id", unitId), on);
        supervisions.end(Map.of("cell_id", unitId), on);
    }

    void beginMembership(UUID personId, UUID cellId, Standing standing, Participation participation, LocalDate on) {
        memberships.begin(
                Map.of(
                        "person_id",
                        personId,
                        "cell_id",
                        cellId,
                        "standing",
                        standing.name(),
                        "participation",
                        participation.name()),
                on);
    }
}
