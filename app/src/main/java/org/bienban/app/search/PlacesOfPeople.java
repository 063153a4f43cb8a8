package org.bienban.app.search;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names and places of many people at once. */
@Component
class PlacesOfPeople {

    private final JdbcClient jdbc;

    PlacesOfPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where a person is or was.
     *
     * @param post kind of the post held there; null for a membership
     * @param from first day
     * @param to first day no longer, or null
     */
    record Place(
            UUID unitId,
            @Nullable String post,
            LocalDate from,
            @Nullable LocalDate to) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    Map<UUID, String> names(Collection<UUID> people) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select id, full_name from person where id = any(:ids)")
                .param("ids", people.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("full_name"));
                });
        return names;
    }

    /** Memberships before posts, each from the first on. */
    Map<UUID, List<Place>> places(Collection<UUID> people) {
        Map<UUID, List<Place>> places = new HashMap<>();
        jdbc.sql("""
                        select person_id, cell_id as unit_id, null as kind, valid_from, valid_to from membership
                        where person_id = any(:ids)
                        union all
                        select person_id, unit_id, kind, valid_from, valid_to from post where person_id = any(:ids)
                        order by kind nulls first, valid_from, unit_id""").param("ids", people.toArray(UUID[]::new)).query(row -> {
            Date to = row.getDate("valid_to");
            Place place = new Place(
                    row.getObject("unit_id", UUID.class),
                    row.getString("kind"),
                    row.getDate("valid_from").toLocalDate(),
                    to == null ? null : to.toLocalDate());
            places.computeIfAbsent(row.getObject("person_id", UUID.class), unused -> new ArrayList<>())
                    .add(place);
        });
        return places;
    }
}
